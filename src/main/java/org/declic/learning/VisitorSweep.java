package org.declic.learning;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import org.declic.platform.Repository;
import org.declic.platform.Sweep;

/** What visitors without a card did goes thirty days after; it never belonged to anybody. */
@Repository
class VisitorSweep {
  private static final Duration VISITORS = Duration.ofDays(30);
  private static final List<String> STATEMENTS =
      List.of(
          "delete from attempt where learner_id in"
              + " (select id from learner where kind = 'VISITOR' and last_seen_at < ?)",
          "delete from simulator_run where learner_id in"
              + " (select id from learner where kind = 'VISITOR' and last_seen_at < ?)",
          "delete from confidence_rating where learner_id in"
              + " (select id from learner where kind = 'VISITOR' and last_seen_at < ?)",
          "delete from study_spell where learner_id in"
              + " (select id from learner where kind = 'VISITOR' and last_seen_at < ?)",
          "delete from help_request where learner_id in"
              + " (select id from learner where kind = 'VISITOR' and last_seen_at < ?)",
          "delete from last_try where learner_id in"
              + " (select id from learner where kind = 'VISITOR' and last_seen_at < ?)",
          "delete from review where learner_id in"
              + " (select id from learner where kind = 'VISITOR' and last_seen_at < ?)",
          "delete from review_plan where learner_id in"
              + " (select id from learner where kind = 'VISITOR' and last_seen_at < ?)",
          "delete from unit_progress where learner_id in"
              + " (select id from learner where kind = 'VISITOR' and last_seen_at < ?)",
          "delete from enrolment where learner_id in"
              + " (select id from learner where kind = 'VISITOR' and last_seen_at < ?)");

  @PersistenceContext EntityManager entities;

  void sweep(@Observes @Priority(20) Sweep sweep) {
    for (String statement : STATEMENTS) {
      entities
          .createNativeQuery(statement)
          .setParameter(1, sweep.now().minus(VISITORS).toEpochMilli())
          .executeUpdate();
    }
  }
}
