package org.declic.scheduling.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Sealing;
import org.declic.platform.outbox.Draft;
import org.declic.platform.outbox.Outbox;
import org.declic.platform.outbox.QuietHours;
import org.declic.scheduling.SessionRow;

/** Puts letters for one contact into the outbox, each once, and takes back what still waits. */
@ApplicationScoped
class ReminderLetters {
  @Inject Contacts contacts;
  @Inject Outbox outbox;
  @Inject LetterWords words;
  @Inject Sites sites;
  @Inject Sealing sealing;
  @Inject Clock clock;

  /**
   * The reminders of this session as it stands now, instead of those that wait; none for whoever
   * stands in line.
   */
  void planAgain(Contact contact, SessionRow session) {
    withdraw(contact);
    plan(contact, session);
  }

  /** The reminders of a seat; what waits beside them stays. */
  void plan(Contact contact, SessionRow session) {
    if (!contacts.isSeated(contact.site(), contact.session(), contact.learner())) {
      return;
    }
    ZoneId zone = sites.facts(contact.site()).zone();
    ReminderTimes.after(clock.instant(), session.startsAt(), zone)
        .forEach(
            moment ->
                post(
                    contact,
                    session,
                    moment.kind(),
                    Long.toString(session.startsAt().toEpochMilli()),
                    moment.at(),
                    Optional.empty()));
  }

  /**
   * Something changed: said as soon as decent, and even at night when the morning would be too
   * late.
   *
   * @param change tells this change from an earlier one of the same session
   * @param otherTime when it would have begun before, or until when a seat is kept
   */
  void tell(
      Contact contact,
      SessionRow session,
      ReminderKind kind,
      String change,
      Optional<Instant> otherTime) {
    post(contact, session, kind, change, clock.instant(), otherTime);
  }

  void withdraw(Contact contact) {
    outbox.withdraw(contact.id());
  }

  private void post(
      Contact contact,
      SessionRow session,
      ReminderKind kind,
      String which,
      Instant at,
      Optional<Instant> otherTime) {
    Optional<Destination> to = contact.destination(sealing);
    if (to.isEmpty()) {
      return;
    }
    Instant useless = uselessAt(kind, session, otherTime);
    ZoneId zone = sites.facts(contact.site()).zone();
    boolean urgent = !QuietHours.next(at, zone).isBefore(useless);
    LetterWords.Text text =
        words.write(
            kind, to.get().channel(), contact.language(), contact.site(), session, otherTime);
    outbox.post(
        new Draft(
            String.join(
                ":", "r", contact.session().value(), contact.learner().value(), kind.name(), which),
            contact.site().value(),
            contact.id(),
            to.get().channel(),
            kind.name(),
            new Draft.Text(to.get().value(), text.subject(), text.body(), contact.language()),
            at,
            useless,
            urgent ? Optional.empty() : Optional.of(zone)));
  }

  /** A change is worth telling until the earlier of both hours; an offer as long as it holds. */
  private static Instant uselessAt(
      ReminderKind kind, SessionRow session, Optional<Instant> otherTime) {
    Instant usual = ReminderTimes.uselessAt(kind, session.startsAt());
    return otherTime.filter(before -> before.isBefore(usual)).orElse(usual);
  }
}
