package org.declic.scheduling.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.declic.scheduling.SeatGivenBack;
import org.declic.scheduling.SeatOffered;
import org.declic.scheduling.SeatTaken;
import org.declic.scheduling.SeatTransferred;
import org.declic.scheduling.SessionCancelled;
import org.declic.scheduling.SessionClosed;
import org.declic.scheduling.SessionMoved;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;

/**
 * Tells whoever asked for it that a session changed, inside the transaction that changes it: either
 * both are true or neither.
 */
@ApplicationScoped
class SessionNews {
  @Inject Contacts contacts;
  @Inject ReminderLetters letters;
  @Inject SessionQueries sessions;

  void moved(@Observes SessionMoved moved) {
    for (Contact contact : contacts.of(moved.site(), moved.session())) {
      if (!contacts.isExpected(contact.site(), contact.session(), contact.learner())) {
        forget(contact);
        continue;
      }
      SessionRow session = sessions.head(moved.site(), moved.session());
      letters.planAgain(contact, session);
      letters.tell(
          contact,
          session,
          ReminderKind.MOVED,
          Long.toString(moved.at().toEpochMilli()),
          moved.otherTime() ? Optional.of(moved.wasAt()) : Optional.empty());
    }
  }

  /** Told as a move, not as a cancellation; the reminders come with the new seat. */
  void transferred(@Observes SeatTransferred moved) {
    Optional<Contact> wish = contacts.find(moved.site(), moved.from(), moved.learner());
    if (wish.isEmpty() || contacts.find(moved.site(), moved.to(), moved.learner()).isPresent()) {
      return;
    }
    Instant wasAt = sessions.head(moved.site(), moved.from()).startsAt();
    letters.withdraw(wish.get());
    wish.get().follow(moved.to());
    letters.tell(
        wish.get(),
        sessions.head(moved.site(), moved.to()),
        ReminderKind.MOVED,
        "from " + wasAt.toEpochMilli(),
        Optional.of(wasAt));
  }

  /** From the line to a seat: now there is something to recall. */
  void seated(@Observes SeatTaken taken) {
    contacts
        .find(taken.site(), taken.session(), taken.learner())
        .ifPresent(contact -> letters.plan(contact, sessions.head(taken.site(), taken.session())));
  }

  void offered(@Observes SeatOffered offered) {
    contacts
        .find(offered.site(), offered.session(), offered.learner())
        .ifPresent(
            contact ->
                letters.tell(
                    contact,
                    sessions.head(offered.site(), offered.session()),
                    ReminderKind.SEAT_OFFERED,
                    Long.toString(offered.until().toEpochMilli()),
                    Optional.of(offered.until())));
  }

  /** The address stays in the one letter that still leaves, and nowhere else. */
  void cancelled(@Observes SessionCancelled cancelled) {
    for (Contact contact : contacts.of(cancelled.site(), cancelled.session())) {
      letters.withdraw(contact);
      letters.tell(
          contact,
          sessions.head(cancelled.site(), cancelled.session()),
          ReminderKind.CANCELLED,
          "",
          Optional.empty());
      contacts.remove(contact);
    }
  }

  void givenBack(@Observes SeatGivenBack back) {
    contacts.find(back.site(), back.session(), back.learner()).ifPresent(this::forget);
  }

  void closed(@Observes SessionClosed closed) {
    contacts.of(closed.site(), closed.session()).forEach(this::forget);
  }

  private void forget(Contact contact) {
    letters.withdraw(contact);
    contacts.remove(contact);
  }
}
