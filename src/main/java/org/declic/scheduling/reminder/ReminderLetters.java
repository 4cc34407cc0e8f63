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
  @Inject Outbox outbox;
  @Inject LetterWords words;
  @Inject Sites sites;
  @Inject Sealing sealing;
  @Inject Clock clock;

  /** The reminders of this session as it stands now, instead of those that wait. */
  void planAgain(Contact contact, SessionRow session) {
    withdraw(contact);
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
   */
  void tell(
      Contact contact,
      SessionRow session,
      ReminderKind kind,
      String change,
      Optional<Instant> wasAt) {
    post(contact, session, kind, change, clock.instant(), wasAt);
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
      Optional<Instant> wasAt) {
    Optional<Destination> to = contact.destination(sealing);
    if (to.isEmpty()) {
      return;
    }
    Instant useless = uselessAt(kind, session, wasAt);
    ZoneId zone = sites.facts(contact.site()).zone();
    boolean urgent = !QuietHours.next(at, zone).isBefore(useless);
    LetterWords.Text text =
        words.write(kind, to.get().channel(), contact.language(), contact.site(), session, wasAt);
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

  /** A change is worth telling until the earlier of both hours: whoever comes then, comes wrong. */
  private static Instant uselessAt(ReminderKind kind, SessionRow session, Optional<Instant> wasAt) {
    Instant usual = ReminderTimes.uselessAt(kind, session.startsAt());
    return wasAt.filter(before -> before.isBefore(usual)).orElse(usual);
  }
}
