package org.declic.scheduling;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.declic.identity.LearnerId;
import org.declic.platform.Repository;

/** Who stands in line. Ask for the row of the session first ({@link Seats#lock}). */
@Repository
class Waitlist {
  @PersistenceContext EntityManager entities;

  Optional<WaitlistEntry> of(SessionId session, LearnerId learner) {
    return entities
        .createQuery(
            "select e from WaitlistEntry e where e.sessionId = :session and e.learnerId = :learner",
            WaitlistEntry.class)
        .setParameter("session", session.value())
        .setParameter("learner", learner.value())
        .getResultStream()
        .findFirst()
        .map(this::fresh);
  }

  /** As the database has it now, not as it was read before the wait for the session's row. */
  private WaitlistEntry fresh(WaitlistEntry entry) {
    entities.refresh(entry);
    return entry;
  }

  /** By arrival. */
  Optional<WaitlistEntry> first(SessionId session) {
    return entities
        .createQuery(
            "select e from WaitlistEntry e where e.sessionId = :session and e.state = :waiting"
                + " order by e.joinedAt, e.id",
            WaitlistEntry.class)
        .setParameter("session", session.value())
        .setParameter("waiting", WaitState.WAITING)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Offers nobody answered in time. */
  List<WaitlistEntry> over(SessionId session, Instant now) {
    return entities
        .createQuery(
            "select e from WaitlistEntry e where e.sessionId = :session and e.state = :offered"
                + " and e.offeredUntil <= :now order by e.joinedAt, e.id",
            WaitlistEntry.class)
        .setParameter("session", session.value())
        .setParameter("offered", WaitState.OFFERED)
        .setParameter("now", now)
        .getResultList();
  }

  /** Sessions in which the line should move: an offer is over, or a seat is free and one waits. */
  List<SessionId> due(Instant now) {
    return entities
        .createQuery(
            "select s.id from TrainingSession s where s.state = :planned and s.slot.startsAt > :now"
                + " and ((s.waiting > 0 and s.booked + s.offered + s.held < s.capacity"
                + " and s.booked + s.offered + s.withoutPass < s.capacity)"
                + " or exists (select e from WaitlistEntry e where e.sessionId = s.id"
                + " and e.state = :offered and e.offeredUntil <= :now))",
            String.class)
        .setParameter("planned", SessionState.PLANNED)
        .setParameter("offered", WaitState.OFFERED)
        .setParameter("now", now)
        .getResultStream()
        .map(SessionId::new)
        .toList();
  }

  void add(WaitlistEntry entry) {
    entities.persist(entry);
    entities.flush();
  }

  void remove(WaitlistEntry entry) {
    entities.remove(entry);
    entities.flush();
  }

  /** What is read next by a statement sees it. */
  void flush() {
    entities.flush();
  }
}
