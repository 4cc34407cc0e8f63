package org.declic.scheduling.attendance;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.declic.platform.Repository;
import org.declic.platform.Sweep;
import org.declic.scheduling.Kept;

/**
 * Two marks that contradicted each other go a month after the session; the one that counts stays.
 */
@Repository
class AttendanceSweep {
  @PersistenceContext EntityManager entities;

  void sweep(@Observes @Priority(10) Sweep sweep) {
    List<String> over =
        entities
            .createQuery(
                "select d.id from Dispute d join TrainingSession s on s.id = d.sessionId"
                    + " where s.slot.endsAt < :before",
                String.class)
            .setParameter("before", Kept.tracesBefore(sweep.now()))
            .setMaxResults(Kept.AT_ONCE)
            .getResultList();
    Kept.inParts(
        over,
        ids ->
            entities
                .createQuery("delete from Dispute d where d.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate());
  }
}
