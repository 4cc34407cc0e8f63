package org.declic.scheduling.slip;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.declic.platform.Repository;
import org.declic.platform.Sweep;
import org.declic.scheduling.Kept;

/**
 * Who used a slip is forgotten a month after the session: from then on it only counts for its
 * partner. Used or not, it goes three years after its last day.
 */
@Repository
class SlipSweep {
  @PersistenceContext EntityManager entities;

  void sweep(@Observes @Priority(10) Sweep sweep) {
    Kept.inParts(
        found(
            "select r.id from ReferralSlip r join TrainingSession s on s.id = r.sessionId"
                + " where r.learnerId is not null and s.slot.endsAt < :before",
            Kept.tracesBefore(sweep.now())),
        ids ->
            entities
                .createQuery("update ReferralSlip r set r.learnerId = null where r.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate());
    Kept.inParts(
        found(
            "select r.id from ReferralSlip r where r.until < :before",
            Kept.countsBefore(sweep.now())),
        ids ->
            entities
                .createQuery("delete from ReferralSlip r where r.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate());
  }

  private List<String> found(String query, Instant before) {
    return entities
        .createQuery(query, String.class)
        .setParameter("before", before)
        .setMaxResults(Kept.AT_ONCE)
        .getResultList();
  }
}
