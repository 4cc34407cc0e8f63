package org.declic.assignment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.platform.UnknownThing;

/** Absences of a whole team, for whoever leads the site. */
@Repository
public class AbsenceQueries {
  private static final int MOST = 200;

  private static final String ROW =
      "select new org.declic.assignment.TeamAbsence(a.id, a.accountId, c.displayName, a.firstDay,"
          + " a.lastDay, a.part, a.startsAt, a.endsAt)"
          + " from Absence a join Account c on c.id = a.accountId where a.siteId = :site";

  @PersistenceContext EntityManager entities;

  /** Those not over yet, the next first. */
  public List<TeamAbsence> ahead(SiteId site, Instant now) {
    return entities
        .createQuery(
            ROW + " and a.endsAt > :now order by a.startsAt, c.displayName, a.id",
            TeamAbsence.class)
        .setParameter("site", site.value())
        .setParameter("now", now)
        .setMaxResults(MOST)
        .getResultList();
  }

  /**
   * @throws UnknownThing also when it is another site's, or was taken back
   */
  public TeamAbsence get(SiteId site, AbsenceId id) {
    return entities
        .createQuery(ROW + " and a.id = :id", TeamAbsence.class)
        .setParameter("site", site.value())
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new UnknownThing("absence"));
  }
}
