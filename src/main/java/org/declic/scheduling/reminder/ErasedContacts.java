package org.declic.scheduling.reminder;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.declic.identity.LearnerErased;
import org.declic.platform.outbox.Outbox;

/** Where somebody wanted to be told of sessions, and every letter that was for them. */
@ApplicationScoped
class ErasedContacts {
  @Inject Contacts contacts;
  @Inject ReminderLetters letters;
  @Inject Outbox outbox;

  void forget(@Observes @Priority(20) LearnerErased erased) {
    for (Contact contact : contacts.of(erased.site(), erased.learner())) {
      letters.withdraw(contact);
      contacts.remove(contact);
    }
    outbox.forget(erased.site().value(), erased.learner().value());
  }
}
