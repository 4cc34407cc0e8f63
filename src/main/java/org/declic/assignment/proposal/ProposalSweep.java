package org.declic.assignment.proposal;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import org.declic.platform.Repository;
import org.declic.platform.Sweep;

/**
 * Rule: of a proposal of which nothing was published nothing is kept for longer than three months
 * after it ended; decisions that became a session's mediators are kept for three years, then they
 * go too. What is fixed goes with its session's end.
 */
@Repository
class ProposalSweep {
  private static final Duration IDLE = Duration.ofDays(92);
  private static final Duration DECIDED = Duration.ofDays(3 * 365);

  @PersistenceContext EntityManager entities;

  void sweep(@Observes @Priority(10) Sweep sweep) {
    long decided = sweep.now().minus(DECIDED).toEpochMilli();
    run(
        "delete from staffing_lock where session_id in (select id from training_session"
            + " where ends_at < ?)",
        sweep.now().minus(Duration.ofDays(1)).toEpochMilli());
    run("delete from staffing_acceptance where accepted_at < ?", decided);
    run(
        "delete from staffing_proposal where state in ('DROPPED', 'LOST') and ended_at < ?"
            + " and id not in (select proposal_id from staffing_acceptance)",
        sweep.now().minus(IDLE).toEpochMilli());
    run(
        "delete from staffing_proposal where asked_at < ?"
            + " and id not in (select proposal_id from staffing_acceptance)",
        decided);
  }

  private void run(String statement, long before) {
    entities.createNativeQuery(statement).setParameter(1, before).executeUpdate();
  }
}
