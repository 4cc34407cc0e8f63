package org.declic.scheduling;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.declic.identity.AccountId;
import org.declic.identity.LearnerId;
import org.declic.platform.Repository;

/**
 * Seats and their counter. The counter decides, in one conditional statement: however many ask at
 * once and on however many nodes, the last seat goes to one of them.
 */
@Repository
class Seats {
  @PersistenceContext EntityManager entities;

  boolean has(SessionId session, LearnerId learner) {
    return !entities
        .createQuery(
            "select s.id from Seat s where s.sessionId = :session and s.learnerId = :learner",
            String.class)
        .setParameter("session", session.value())
        .setParameter("learner", learner.value())
        .getResultList()
        .isEmpty();
  }

  /** False when the session is full, or no longer takes anybody. People without a pass sit too. */
  boolean take(TrainingSession session, LearnerId learner, AccountId who, Instant now) {
    int taken =
        entities
            .createQuery(
                "update TrainingSession s set s.booked = s.booked + 1 where s.id = :id"
                    + " and s.booked + s.withoutPass < s.capacity and s.state in :alive")
            .setParameter("id", session.id().value())
            .setParameter("alive", TrainingSessions.ALIVE)
            .executeUpdate();
    if (taken == 1) {
      entities.persist(new Seat(session, learner, who, now));
    }
    return taken == 1;
  }

  /** False when there was no such seat (any more). */
  boolean giveBack(SessionId session, LearnerId learner) {
    int removed =
        entities
            .createQuery(
                "delete from Seat s where s.sessionId = :session and s.learnerId = :learner")
            .setParameter("session", session.value())
            .setParameter("learner", learner.value())
            .executeUpdate();
    if (removed == 1) {
      entities
          .createQuery(
              "update TrainingSession s set s.booked = s.booked - 1"
                  + " where s.id = :id and s.booked > 0")
          .setParameter("id", session.value())
          .executeUpdate();
    }
    return removed == 1;
  }

  /** False when the count would fall below zero or rise beyond reason. */
  boolean countWithoutPass(SessionId session, int change, int most) {
    return entities
            .createQuery(
                "update TrainingSession s set s.withoutPass = s.withoutPass + :change"
                    + " where s.id = :id and s.withoutPass + :change >= 0"
                    + " and s.withoutPass + :change <= :most")
            .setParameter("id", session.value())
            .setParameter("change", change)
            .setParameter("most", most)
            .executeUpdate()
        == 1;
  }
}
