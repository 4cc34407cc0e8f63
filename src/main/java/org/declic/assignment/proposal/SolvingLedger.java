package org.declic.assignment.proposal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;

/**
 * What whoever works on a proposal writes down, each time in a transaction of its own: that it
 * lives, how far it is, what it found. Whoever falls silent is given up.
 */
@Repository
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class SolvingLedger {
  /** Some beats may be late on a busy machine; a person does not want to wait longer. */
  static final Duration SILENCE = Duration.ofSeconds(15);

  @PersistenceContext EntityManager entities;

  /**
   * It lives.
   *
   * @return whether somebody still waits for more
   */
  boolean beat(ProposalId id, int filled, int improvements, Instant now) {
    entities
        .createNativeQuery(
            "update staffing_proposal set beat_at = ?, filled = ?, improvements = ?"
                + " where id = ? and state = 'SOLVING'")
        .setParameter(1, now.toEpochMilli())
        .setParameter(2, filled)
        .setParameter(3, improvements)
        .setParameter(4, id.value())
        .executeUpdate();
    Number wanted =
        (Number)
            entities
                .createNativeQuery(
                    "select count(*) from staffing_proposal"
                        + " where id = ? and state = 'SOLVING' and stop_asked = false")
                .setParameter(1, id.value())
                .getSingleResult();
    return wanted.intValue() > 0;
  }

  /** It takes the place of the last one of these days; a trial that was kept stays. */
  void answer(ProposalId id, Roster found, Instant now) {
    StaffingProposal proposal = entities.find(StaffingProposal.class, id.value());
    if (proposal == null || !proposal.answer(found)) {
      return;
    }
    entities
        .createQuery(
            "select p from StaffingProposal p where p.siteId = :site and p.trial = :trial"
                + " and p.kept = false and p.firstDay = :first and p.lastDay = :last"
                + " and p.id <> :id and p.state in :open",
            StaffingProposal.class)
        .setParameter("site", proposal.site().value())
        .setParameter("trial", proposal.isTrial())
        .setParameter("first", proposal.days().first().toString())
        .setParameter("last", proposal.days().last().toString())
        .setParameter("id", id.value())
        .setParameter(
            "open", EnumSet.of(ProposalState.READY, ProposalState.ACCEPTED, ProposalState.LOST))
        .getResultStream()
        .forEach(older -> older.drop(proposal.asker(), now));
  }

  /** It ended without an answer. */
  void lost(ProposalId id, Instant now) {
    entities
        .createNativeQuery(
            "update staffing_proposal set state = 'LOST', ended_at = ?, version = version + 1"
                + " where id = ? and state = 'SOLVING'")
        .setParameter(1, now.toEpochMilli())
        .setParameter(2, id.value())
        .executeUpdate();
  }

  /** Those whose server fell silent; nobody will answer any more. */
  void giveUp(SiteId site, Instant now) {
    entities
        .createNativeQuery(
            "update staffing_proposal set state = 'LOST', ended_at = ?, version = version + 1"
                + " where site_id = ? and state = 'SOLVING' and beat_at < ?")
        .setParameter(1, now.toEpochMilli())
        .setParameter(2, site.value())
        .setParameter(3, now.minus(SILENCE).toEpochMilli())
        .executeUpdate();
  }

  /** What was found so far is enough. */
  void stop(SiteId site, ProposalId id) {
    entities
        .createNativeQuery(
            "update staffing_proposal set stop_asked = true"
                + " where id = ? and site_id = ? and state = 'SOLVING'")
        .setParameter(1, id.value())
        .setParameter(2, site.value())
        .executeUpdate();
  }
}
