package org.declic.identity;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.SecurityLog.Action;
import org.declic.platform.Command;
import org.declic.platform.Crowded;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.ServerKey;
import org.declic.platform.TimeOrderedId;
import org.declic.platform.UseCase;

/**
 * A visitor takes a card at the end and keeps what was done. The visitor asks for a short code, the
 * desk enters it, and the run becomes the learner of the new card: nothing is copied, so nothing
 * can be lost on the way.
 */
@UseCase
public class RunKeeping {
  @Inject KeepTickets tickets;
  @Inject KeepTries tries;
  @Inject Learners learners;
  @Inject CardMaking cards;
  @Inject SessionEnding sessions;
  @Inject ServerKey key;
  @Inject SecurityLog log;
  @Inject Clock clock;

  /** « Garder ce que j’ai fait »: a new code, a quarter of an hour from now. */
  @Command
  @RequiresPermissions("run:keep")
  public void ask(RequestId request, Actor actor) {
    String seed;
    String hash;
    do {
      seed = TimeOrderedId.next();
      hash = hash(code(actor.learner(), seed));
    } while (tickets.isTaken(hash));
    tickets.replace(new KeepTicket(actor.site(), actor.learner(), seed, hash, clock.instant()));
  }

  /** The visitor's own code; empty when none was asked for or its time is over. */
  @RequiresPermissions("run:keep")
  public Optional<KeepCode.Shown> shown(Actor actor) {
    return tickets
        .of(actor.learner())
        .filter(ticket -> !ticket.isOver(clock.instant()))
        .map(ticket -> new KeepCode.Shown(code(ticket.learner(), ticket.seed()), ticket.until()));
  }

  /**
   * At the desk: the visitor's run gets a nickname, a picture and a card, and keeps its language,
   * its reading settings and all that was done. The visitor's session ends; the card opens it
   * again.
   *
   * @param typed the code as the mediator typed it
   * @throws Refusal when the code is unknown here, was used or is over, when nickname or picture
   *     are not acceptable, or after too many wrong codes
   */
  @Command
  @RequiresPermissions("pass:issue")
  public LearnerId keep(
      RequestId request, Actor actor, String typed, String nickname, String picture) {
    Nickname name = new Nickname(nickname);
    Picture face = Picture.of(picture);
    if (!tries.take(actor)) {
      throw new Refusal("identity.refused.keep_wait");
    }
    Instant now = clock.instant();
    Learner run =
        KeepCode.read(typed)
            .flatMap(code -> tickets.withCode(actor.site(), hash(code)))
            .filter(ticket -> !ticket.isOver(now) && tickets.useUp(ticket))
            .flatMap(ticket -> learners.find(ticket.learner()))
            .filter(learner -> learner.kind() == Learner.Kind.VISITOR)
            .orElseThrow(() -> new Refusal("identity.refused.keep_code"));
    run.takePass(name, face, now);
    try {
      learners.write();
    } catch (OptimisticLockException metAnother) {
      throw new Crowded(metAnother);
    }
    sessions.endAllOf(run.id().value());
    log.write(Optional.of(actor.site()), Action.RUN_KEPT, actor.toString(), run.id().value(), "");
    cards.make(actor, run);
    tries.forgive(actor);
    return run.id();
  }

  private KeepCode code(LearnerId learner, String seed) {
    return KeepCode.from(key.fingerprint("keep-code-of", learner.value() + ' ' + seed));
  }

  private String hash(KeepCode code) {
    return key.fingerprint("keep-code", code.value());
  }
}
