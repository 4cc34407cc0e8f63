package org.declic.learning;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.declic.platform.Repository;

/** What only ever grows: answers, ratings and stretches of work. */
@Repository
class StudyLog {
  @PersistenceContext EntityManager entities;

  void add(Attempt attempt) {
    entities.persist(attempt);
  }

  void add(ConfidenceRating rating) {
    entities.persist(rating);
  }

  /** Notes that the learner is working on this unit now. */
  void noteWork(UnitProgress progress, Instant now) {
    Optional<CurrentSpell> current = progress.spell(now);
    if (current.isEmpty()) {
      StudySpell spell = new StudySpell(progress, now);
      entities.persist(spell);
      progress.worksIn(new CurrentSpell(spell, now));
    } else if (current.get().shouldBeNoted(now)) {
      entities
          .createQuery("update StudySpell s set s.endedAt = :now where s.id = :id")
          .setParameter("now", now)
          .setParameter("id", current.get().id())
          .executeUpdate();
      current.get().noted(now);
    }
  }
}
