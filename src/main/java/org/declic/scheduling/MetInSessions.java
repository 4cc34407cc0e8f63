package org.declic.scheduling;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.declic.identity.LastContact;
import org.declic.identity.LearnerId;
import org.declic.platform.Repository;
import org.declic.scheduling.attendance.AttendanceMark;

/** Whoever was in a session, or took a seat in one, was met then, signed in or not. */
@Repository
class MetInSessions implements LastContact {
  @PersistenceContext EntityManager entities;

  @Override
  public Map<LearnerId, Instant> of(Collection<LearnerId> learners) {
    List<String> ids = learners.stream().map(LearnerId::value).toList();
    Map<LearnerId, Instant> last = new HashMap<>();
    note(
        last,
        entities
            .createQuery(
                "select p.learnerId, s.slot.startsAt from Presence p"
                    + " join TrainingSession s on s.id = p.sessionId"
                    + " where p.learnerId in :learners and p.mark in :here",
                Object[].class)
            .setParameter("learners", ids)
            .setParameter("here", AttendanceMark.hereMarks())
            .getResultList());
    note(
        last,
        entities
            .createQuery(
                "select t.learnerId, t.bookedAt from Seat t where t.learnerId in :learners",
                Object[].class)
            .setParameter("learners", ids)
            .getResultList());
    return last;
  }

  private static void note(Map<LearnerId, Instant> last, List<Object[]> rows) {
    for (Object[] row : rows) {
      last.merge(
          new LearnerId((String) row[0]),
          (Instant) row[1],
          (one, other) -> one.isAfter(other) ? one : other);
    }
  }
}
