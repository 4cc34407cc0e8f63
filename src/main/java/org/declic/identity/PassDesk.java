package org.declic.identity;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.SecurityLog.Action;
import org.declic.platform.Command;
import org.declic.platform.Crowded;
import org.declic.platform.Language;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.platform.UseCase;

/** The desk where cards are made, replaced and released. */
@UseCase
public class PassDesk {
  /** Six sheets of eight. */
  public static final int MOST_AT_ONCE = 48;

  @Inject Learners learners;
  @Inject Passes passes;
  @Inject InventedNames names;
  @Inject CardMaking cards;
  @Inject PrintTray tray;
  @Inject SessionEnding sessions;
  @Inject SecurityLog log;
  @Inject Clock clock;

  /**
   * A new person with a first card. Nickname and picture are all that is asked.
   *
   * @throws Refusal when the nickname or the picture is not acceptable
   */
  @Command
  @RequiresPermissions("pass:issue")
  public LearnerId issue(
      RequestId request, Actor actor, String nickname, String picture, Language language) {
    return make(actor, new Nickname(nickname), Picture.of(picture), language).id();
  }

  /**
   * Cards with invented nicknames, for paper: handed out at the door.
   *
   * @throws Refusal when there are none or too many
   */
  @Command
  @RequiresPermissions("pass:issue")
  public void issueMany(RequestId request, Actor actor, int count, Language language) {
    if (count < 1 || count > MOST_AT_ONCE) {
      throw new Refusal("identity.refused.cards", MOST_AT_ONCE);
    }
    for (InventedNames.Invented person : names.take(actor.site(), count)) {
      make(actor, person.nickname(), person.picture(), language);
    }
  }

  private Learner make(Actor actor, Nickname nickname, Picture picture, Language language) {
    Learner learner =
        Learner.withPass(
            LearnerId.next(), actor.site(), nickname, picture, language, clock.instant());
    learners.add(learner);
    cards.make(actor, learner);
    return learner;
  }

  /** Another card for the same person; the old one and what it opened end within five seconds. */
  @Command
  @RequiresPermissions("pass:issue")
  public void replace(RequestId request, Actor actor, LearnerId learner) {
    Learner person = person(actor, learner);
    revokeAll(actor, learner);
    cards.make(actor, person);
  }

  /** The card is lost. */
  @Command
  @RequiresPermissions("pass:issue")
  public void revoke(RequestId request, Actor actor, LearnerId learner) {
    person(actor, learner);
    revokeAll(actor, learner);
  }

  private Learner person(Actor actor, LearnerId learner) {
    Learner person = learners.get(actor.site(), learner);
    if (person.kind() != Learner.Kind.PASS) {
      throw new UnknownThing("learner");
    }
    return person;
  }

  private void revokeAll(Actor actor, LearnerId learner) {
    Instant now = clock.instant();
    for (Pass pass : passes.of(learner)) {
      if (!pass.isRevoked()) {
        pass.revoke(now);
        note(actor, Action.PASS_REVOKED, pass);
      }
    }
    try {
      passes.write();
    } catch (OptimisticLockException metAnother) {
      throw new Crowded(metAnother);
    }
    sessions.endAllOf(learner.value());
  }

  /** A mediator who sees the person opens a paused card again. */
  @Command
  @RequiresPermissions("pass:issue")
  public void release(RequestId request, Actor actor, LearnerId learner) {
    person(actor, learner);
    for (Pass pass : passes.of(learner)) {
      if (pass.isPaused() && !pass.isRevoked()) {
        pass.release();
        note(actor, Action.PASS_RELEASED, pass);
      }
    }
  }

  private void note(Actor actor, Action action, Pass pass) {
    log.write(Optional.of(actor.site()), action, actor.toString(), pass.id().value(), "");
  }

  /** The cards this person made in the last fifteen minutes, ready to print. */
  @RequiresPermissions("pass:issue")
  public List<PrintedCard> printTray(Actor actor) {
    // What the database does not know was rolled back or replaced, and opens nothing.
    return tray.of(actor.account()).stream().filter(card -> isGood(actor, card)).toList();
  }

  private boolean isGood(Actor actor, PrintedCard card) {
    return passes
        .find(card.pass())
        .filter(pass -> pass.site().equals(actor.site()) && !pass.isRevoked())
        .isPresent();
  }

  /** « C’est imprimé »: nothing of them stays in memory. */
  @RequiresPermissions("pass:issue")
  public void emptyTray(Actor actor) {
    tray.empty(actor.account());
  }
}
