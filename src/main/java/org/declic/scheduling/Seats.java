package org.declic.scheduling;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.declic.identity.AccountId;
import org.declic.identity.LearnerId;
import org.declic.platform.Repository;

/**
 * Seats and their counter. The counter decides, in one conditional statement: however many ask at
 * once and on however many nodes, the last seat goes to one of them. In plain SQL, because a JPQL
 * update would also raise the version, and every booking would disturb whoever edits the session.
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
            .createNativeQuery(
                "update training_session set booked = booked + 1 where id = ?"
                    + " and booked + without_pass < capacity and state in ('PLANNED', 'OPEN')")
            .setParameter(1, session.id().value())
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
          .createNativeQuery(
              "update training_session set booked = booked - 1 where id = ? and booked > 0")
          .setParameter(1, session.value())
          .executeUpdate();
    }
    return removed == 1;
  }

  /** False when the count would fall below zero or rise beyond reason. */
  boolean countWithoutPass(SessionId session, int change, int most) {
    return entities
            .createNativeQuery(
                "update training_session set without_pass = without_pass + ?"
                    + " where id = ? and without_pass + ? between 0 and ?")
            .setParameter(1, change)
            .setParameter(2, session.value())
            .setParameter(3, change)
            .setParameter(4, most)
            .executeUpdate()
        == 1;
  }
}
