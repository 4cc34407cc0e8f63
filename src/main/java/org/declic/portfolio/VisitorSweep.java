package org.declic.portfolio;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import org.declic.platform.Repository;
import org.declic.platform.Sweep;

/** What a visitor's run showed goes with the run. */
@Repository
class VisitorSweep {
  private static final Duration VISITORS = Duration.ofDays(30);
  private static final List<String> STATEMENTS =
      List.of(
          "delete from evidence where learner_id in"
              + " (select id from learner where kind = 'VISITOR' and last_seen_at < ?)",
          "delete from skill_standing where learner_id in"
              + " (select id from learner where kind = 'VISITOR' and last_seen_at < ?)");

  @PersistenceContext EntityManager entities;

  void sweep(@Observes @Priority(10) Sweep sweep) {
    for (String statement : STATEMENTS) {
      entities
          .createNativeQuery(statement)
          .setParameter(1, sweep.now().minus(VISITORS).toEpochMilli())
          .executeUpdate();
    }
  }
}
