package org.declic.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.declic.identity.SecurityLog.Action;
import org.declic.platform.UnknownThing;

/** A person goes, inside the transaction of whoever asks. */
@ApplicationScoped
class Erasure {
  /** Who acted, in the log, when that was the person who is not there any more. */
  static final String NOBODY = "learner:erased";

  @Inject Learners learners;
  @Inject Event<LearnerErased> erased;
  @Inject ErasedEntries entries;
  @Inject SecurityLog log;
  @Inject Clock clock;

  /**
   * @param by the person themselves, or staff of the same site
   * @throws UnknownThing when there is no such person with a card (any more)
   */
  void carryOut(Actor by, LearnerId learner) {
    Learner person = learners.claim(by.site(), learner);
    if (person.kind() != Learner.Kind.PASS) {
      throw new UnknownThing("learner");
    }
    Instant now = clock.instant();
    entries.add(ErasedEntry.of(by.site(), learner, now));
    erased.fire(new LearnerErased(by.site(), learner, by, now));
    String actor = by.kind() == Actor.Kind.STAFF ? by.toString() : NOBODY;
    log.write(Optional.of(by.site()), Action.LEARNER_ERASED, actor, "", "");
  }
}
