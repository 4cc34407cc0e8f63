package org.declic.scheduling.walkin;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.declic.platform.Repository;
import org.declic.platform.Sweep;
import org.declic.scheduling.Kept;

/**
 * Which card was shown is nobody's business the day after; who called the number, a month after.
 * Hours and what became of it serve to count, three years. Where a colleague receives is of the
 * day.
 */
@Repository
class TicketSweep {
  private static final Duration LEARNER_KEPT = Duration.ofDays(1);

  @PersistenceContext EntityManager entities;

  void sweep(@Observes @Priority(10) Sweep sweep) {
    change(
        found(
            "select t.id from Ticket t where t.learnerId is not null and t.takenAt < :before",
            sweep.now().minus(LEARNER_KEPT)),
        "update Ticket t set t.learnerId = null where t.id in :ids");
    change(
        found(
            "select t.id from Ticket t where t.calledBy is not null and t.takenAt < :before",
            Kept.tracesBefore(sweep.now())),
        "update Ticket t set t.calledBy = null, t.place = '' where t.id in :ids");
    change(
        found(
            "select t.id from Ticket t where t.takenAt < :before", Kept.countsBefore(sweep.now())),
        "delete from Ticket t where t.id in :ids");
    change(
        found(
            "select p.accountId from ReceivingPost p where p.since < :before",
            Kept.tracesBefore(sweep.now())),
        "delete from ReceivingPost p where p.accountId in :ids");
  }

  private List<String> found(String query, Instant before) {
    return entities
        .createQuery(query, String.class)
        .setParameter("before", before)
        .setMaxResults(Kept.AT_ONCE)
        .getResultList();
  }

  private void change(List<String> ids, String statement) {
    Kept.inParts(
        ids, part -> entities.createQuery(statement).setParameter("ids", part).executeUpdate());
  }
}
