package org.declic.scheduling.slip;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Crowded;
import org.declic.platform.Repository;
import org.declic.scheduling.SessionId;

/** The slips of all sites; a look-up always says whose. */
@Repository
class Slips {
  private static final int MOST = 100;

  @PersistenceContext EntityManager entities;

  Optional<ReferralSlip> withCode(SiteId site, String hash) {
    return entities
        .createQuery(
            "select s from ReferralSlip s where s.siteId = :site and s.codeHash = :hash",
            ReferralSlip.class)
        .setParameter("site", site.value())
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  Optional<ReferralSlip> find(SiteId site, String id) {
    return entities
        .createQuery(
            "select s from ReferralSlip s where s.siteId = :site and s.id = :id",
            ReferralSlip.class)
        .setParameter("site", site.value())
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** The one that became this seat. */
  Optional<ReferralSlip> of(SessionId session, LearnerId learner) {
    return entities
        .createQuery(
            "select s from ReferralSlip s where s.sessionId = :session and s.learnerId = :learner",
            ReferralSlip.class)
        .setParameter("session", session.value())
        .setParameter("learner", learner.value())
        .getResultStream()
        .findFirst();
  }

  /** Ours until the end; read again, since somebody may have used it meanwhile. */
  void lock(ReferralSlip slip) {
    entities.refresh(slip, LockModeType.PESSIMISTIC_WRITE);
  }

  boolean isTaken(String hash) {
    return !entities
        .createQuery("select s.id from ReferralSlip s where s.codeHash = :hash", String.class)
        .setParameter("hash", hash)
        .getResultList()
        .isEmpty();
  }

  void add(ReferralSlip slip) {
    entities.persist(slip);
  }

  /** In the order in which they were made. */
  List<ReferralSlip> batch(SiteId site, String batch) {
    return entities
        .createQuery(
            "select s from ReferralSlip s where s.siteId = :site and s.batchId = :batch"
                + " order by s.id",
            ReferralSlip.class)
        .setParameter("site", site.value())
        .setParameter("batch", batch)
        .getResultList();
  }

  /** The latest first. */
  List<SlipBatchRow> batches(SiteId site, Instant since) {
    return entities
        .createQuery(
            "select new org.declic.scheduling.slip.SlipBatchRow(s.batchId, s.partner, s.madeAt,"
                + " s.until, count(s.id), count(s.usedAt)) from ReferralSlip s"
                + " where s.siteId = :site and s.madeAt >= :since"
                + " group by s.batchId, s.partner, s.madeAt, s.until order by s.madeAt desc",
            SlipBatchRow.class)
        .setParameter("site", site.value())
        .setParameter("since", since)
        .setMaxResults(MOST)
        .getResultList();
  }

  List<String> partners(SiteId site) {
    return entities
        .createQuery(
            "select distinct s.partner from ReferralSlip s where s.siteId = :site"
                + " order by s.partner",
            String.class)
        .setParameter("site", site.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  void flushOrRepeat() {
    try {
      entities.flush();
    } catch (OptimisticLockException other) {
      throw new Crowded(other);
    }
  }
}
