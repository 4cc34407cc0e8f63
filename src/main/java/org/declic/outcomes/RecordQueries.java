package org.declic.outcomes;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.scheduling.SessionId;

/** Records for pages and files. */
@Repository
public class RecordQueries {
  private static final String ROW = "select r from ActivityRecord r where r.siteId = :site";

  @PersistenceContext EntityManager entities;

  public Optional<RecordRow> of(SiteId site, SessionId session) {
    return entities
        .createQuery(ROW + " and r.sessionId = :session", ActivityRecord.class)
        .setParameter("site", site.value())
        .setParameter("session", session.value())
        .getResultStream()
        .findFirst()
        .map(ActivityRecord::row);
  }

  /** The number in the rail: read from the index alone. */
  public int toConfirm(SiteId site) {
    return count(site, RecordState.DRAFT);
  }

  public int count(SiteId site, RecordState state) {
    return entities
        .createQuery(
            "select count(r.id) from ActivityRecord r where r.siteId = :site and r.state = :state",
            Long.class)
        .setParameter("site", site.value())
        .setParameter("state", state)
        .getSingleResult()
        .intValue();
  }

  /** The latest first. */
  public List<RecordRow> list(SiteId site, RecordState state, int from, int most) {
    return entities
        .createQuery(
            ROW + " and r.state = :state order by r.startsAt desc, r.id", ActivityRecord.class)
        .setParameter("site", site.value())
        .setParameter("state", state)
        .setFirstResult(from)
        .setMaxResults(most)
        .getResultStream()
        .map(ActivityRecord::row)
        .toList();
  }

  /** The confirmed ones of a time, the earliest first. */
  public List<RecordRow> confirmed(SiteId site, Instant from, Instant to) {
    return entities
        .createQuery(
            ROW
                + " and r.state = :confirmed and r.startsAt >= :from and r.startsAt < :to"
                + " order by r.startsAt, r.id",
            ActivityRecord.class)
        .setParameter("site", site.value())
        .setParameter("confirmed", RecordState.CONFIRMED)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultStream()
        .map(ActivityRecord::row)
        .toList();
  }

  /** How often a confirmed record was corrected. */
  public int corrections(SiteId site, String record) {
    return entities
        .createQuery(
            "select count(c.id) from RecordCorrection c"
                + " where c.recordId = :record and c.siteId = :site",
            Long.class)
        .setParameter("record", record)
        .setParameter("site", site.value())
        .getSingleResult()
        .intValue();
  }
}
