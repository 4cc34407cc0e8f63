package org.declic.identity;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declic.platform.Language;
import org.declic.platform.Repository;

/** People of whom nothing was heard for so long that all of it goes. */
@Repository
@Transactional
class UnusedCards {
  /** So many at once: the first night after years of use is not endless. */
  private static final int AT_ONCE = 500;

  @PersistenceContext EntityManager entities;
  @Inject @Any Instance<LastContact> contacts;
  @Inject Learners learners;
  @Inject Erasure erasure;

  /** Nobody signed in with their card since then, nor were they seen in a session. */
  List<LearnerId> since(Instant before) {
    List<LearnerId> silent =
        entities
            .createQuery(
                "select l.id from Learner l where l.kind = :pass and l.lastSeenAt < :before"
                    + " order by l.lastSeenAt",
                String.class)
            .setParameter("pass", Learner.Kind.PASS)
            .setParameter("before", before)
            .setMaxResults(AT_ONCE)
            .getResultStream()
            .map(LearnerId::new)
            .toList();
    Map<LearnerId, Instant> met = met(silent);
    // Whoever came without signing in was seen then, and is not looked at again every night.
    met.forEach(
        (learner, at) -> {
          if (!at.isBefore(before)) {
            learners.seen(learner, at);
          }
        });
    return silent.stream()
        .filter(one -> met.getOrDefault(one, Instant.MIN).isBefore(before))
        .toList();
  }

  private Map<LearnerId, Instant> met(List<LearnerId> learners) {
    Map<LearnerId, Instant> last = new HashMap<>();
    if (!learners.isEmpty()) {
      for (LastContact contact : contacts) {
        contact
            .of(learners)
            .forEach(
                (who, at) -> last.merge(who, at, (one, other) -> one.isAfter(other) ? one : other));
      }
    }
    return last;
  }

  /** As if the person had asked for it. */
  void erase(LearnerId id) {
    learners.find(id).ifPresent(person -> erasure.carryOut(themselves(person), id));
  }

  private static Actor themselves(Learner person) {
    return new Actor(
        Actor.Kind.LEARNER,
        person.id().value(),
        person.site().value(),
        Set.of(),
        "",
        "",
        Language.FRENCH.code(),
        ReadingSettings.USUAL,
        "",
        false);
  }
}
