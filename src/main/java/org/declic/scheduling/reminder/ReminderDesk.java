package org.declic.scheduling.reminder;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.Actor;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Command;
import org.declic.platform.Language;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.Sealing;
import org.declic.platform.UnknownThing;
import org.declic.platform.UseCase;
import org.declic.platform.outbox.Gateways;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;

/** Asking to be told about one session, and asking no more. */
@UseCase
public class ReminderDesk {
  @Inject Contacts contacts;
  @Inject ReminderLetters letters;
  @Inject SessionQueries sessions;
  @Inject Gateways gateways;
  @Inject Sites sites;
  @Inject Sealing sealing;
  @Inject Clock clock;

  /**
   * The learner's own wish.
   *
   * @param address an e-mail address or a mobile number, as typed
   * @throws Refusal when it can be neither, or nothing is left to tell
   */
  @Command
  @RequiresPermissions("session:follow")
  public void askForMyself(
      RequestId request, Actor learner, SessionId session, String address, Language language) {
    ask(learner, session, learner.learner(), address, language);
  }

  /** The desk, for somebody who stands in front of it. */
  @Command
  @RequiresPermissions("session:run")
  public void askFor(
      RequestId request,
      Actor staff,
      SessionId session,
      LearnerId learner,
      String address,
      Language language) {
    ask(staff, session, learner, address, language);
  }

  /** Number and address go at once, and what waits with them. */
  @Command
  @RequiresPermissions("session:follow")
  public void stopMine(RequestId request, Actor learner, SessionId session) {
    stop(learner, session, learner.learner());
  }

  @Command
  @RequiresPermissions("session:run")
  public void stopFor(RequestId request, Actor staff, SessionId session, LearnerId learner) {
    stop(staff, session, learner);
  }

  private void ask(
      Actor actor, SessionId id, LearnerId learner, String address, Language language) {
    if (!contacts.isExpected(actor.site(), id, learner)) {
      throw new UnknownThing("seat");
    }
    SessionRow session = sessions.head(actor.site(), id);
    Instant now = clock.instant();
    if (!session.state().isAlive() || !session.startsAt().isAfter(now)) {
      throw new Refusal("reminders.refused.over");
    }
    Destination destination = Destination.of(address, country(actor));
    if (!gateways.isSet(destination.channel())) {
      throw new Refusal("reminders.refused.no_" + destination.channel().name().toLowerCase());
    }
    Optional<Contact> before = contacts.find(actor.site(), id, learner);
    Contact contact = before.orElseGet(() -> new Contact(actor.site(), id, learner));
    contact.reach(destination, language, actor, sealing, now);
    if (before.isEmpty()) {
      contacts.add(contact);
    }
    letters.planAgain(contact, session);
  }

  private String country(Actor actor) {
    return sites.find(actor.site()).map(site -> site.country()).orElse("");
  }

  private void stop(Actor actor, SessionId session, LearnerId learner) {
    contacts
        .find(actor.site(), session, learner)
        .ifPresent(
            contact -> {
              letters.withdraw(contact);
              contacts.remove(contact);
            });
  }
}
