package org.declic.learning;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
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
    if (progress.needsSpell(now)) {
      StudySpell spell = new StudySpell(progress, now);
      entities.persist(spell);
      progress.spellNoted(spell.id(), now);
    } else if (progress.shouldNoteSpell(now)) {
      entities
          .createQuery("update StudySpell s set s.endedAt = :now where s.id = :id")
          .setParameter("now", now)
          .setParameter("id", progress.spell())
          .executeUpdate();
      progress.spellNoted(progress.spell(), now);
    }
  }
}
