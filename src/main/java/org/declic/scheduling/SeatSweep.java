package org.declic.scheduling;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.declic.platform.Repository;
import org.declic.platform.Sweep;

/**
 * Who stood in line, for whom places were held and what happened to seats goes a month after the
 * session; the session's own numbers stay. Rows are looked for first and removed by id: nobody who
 * books meanwhile waits for the sweep.
 */
@Repository
class SeatSweep {
  @PersistenceContext EntityManager entities;

  void sweep(@Observes @Priority(10) Sweep sweep) {
    Instant before = Kept.tracesBefore(sweep.now());
    remove(
        over(
            "select m.id from SeatMove m join TrainingSession s on s.id = m.sessionId"
                + " where s.slot.endsAt < :before",
            before),
        "delete from SeatMove m where m.id in :ids");
    remove(
        over(
            "select e.id from WaitlistEntry e join TrainingSession s on s.id = e.sessionId"
                + " where s.slot.endsAt < :before",
            before),
        "delete from WaitlistEntry e where e.id in :ids");
    remove(
        over(
            "select h.id from HeldPlace h join TrainingSession s on s.id = h.sessionId"
                + " where s.slot.endsAt < :before",
            before),
        "delete from HeldPlace h where h.id in :ids");
  }

  private List<String> over(String query, Instant before) {
    return entities
        .createQuery(query, String.class)
        .setParameter("before", before)
        .setMaxResults(Kept.AT_ONCE)
        .getResultList();
  }

  private void remove(List<String> ids, String statement) {
    Kept.inParts(
        ids, part -> entities.createQuery(statement).setParameter("ids", part).executeUpdate());
  }
}
