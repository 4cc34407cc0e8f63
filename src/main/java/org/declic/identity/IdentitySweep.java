package org.declic.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import org.declic.platform.Repository;
import org.declic.platform.Sweep;

/** What sign-in remembers goes after days; a visitor's run after thirty. */
@Repository
class IdentitySweep {
  private static final Duration SIGN_IN = Duration.ofDays(2);
  private static final Duration SESSIONS = Duration.ofDays(30);
  private static final Duration VISITORS = Duration.ofDays(30);

  @PersistenceContext EntityManager entities;

  void sweep(@Observes @Priority(100) Sweep sweep) {
    delete("delete from card_shown where at < ?", sweep, SIGN_IN);
    delete("delete from sign_in_failure where last_at < ?", sweep, SIGN_IN);
    delete("delete from signed_in_session where last_seen_at < ?", sweep, SESSIONS);
    delete("delete from keep_code where until_at < ?", sweep, SIGN_IN);
    delete("delete from learner where kind = 'VISITOR' and last_seen_at < ?", sweep, VISITORS);
  }

  private void delete(String statement, Sweep sweep, Duration age) {
    entities
        .createNativeQuery(statement)
        .setParameter(1, sweep.now().minus(age).toEpochMilli())
        .executeUpdate();
  }
}
