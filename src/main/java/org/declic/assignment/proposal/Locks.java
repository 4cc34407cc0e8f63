package org.declic.assignment.proposal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.declic.assignment.solver.Part;
import org.declic.assignment.solver.StaffingPlan.Assigned;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.platform.UnknownThing;

/** What no calculation moves, whichever proposal it was fixed in. */
@Repository
class Locks {
  @PersistenceContext EntityManager entities;

  /** Twice is once. */
  void fix(SiteId site, Assigned place, AccountId by, Instant now) {
    release(site, place.session(), place.mediator());
    entities
        .createNativeQuery(
            "insert into staffing_lock (site_id, session_id, part, account_id, locked_by, locked_at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .setParameter(1, site.value())
        .setParameter(2, place.session())
        .setParameter(3, place.part().name())
        .setParameter(4, place.mediator())
        .setParameter(5, by.value())
        .setParameter(6, now.toEpochMilli())
        .executeUpdate();
  }

  /**
   * @throws UnknownThing when session or mediator are not of the site, or do not exist
   */
  void demandKnown(SiteId site, Assigned place) {
    Number known =
        (Number)
            entities
                .createNativeQuery(
                    "select count(*) from training_session s, account a"
                        + " where s.id = ? and s.site_id = ? and a.id = ?")
                .setParameter(1, place.session())
                .setParameter(2, site.value())
                .setParameter(3, place.mediator())
                .getSingleResult();
    if (known.intValue() == 0) {
      throw new UnknownThing("place");
    }
  }

  void release(SiteId site, String session, String mediator) {
    entities
        .createNativeQuery(
            "delete from staffing_lock where site_id = ? and session_id = ? and account_id = ?")
        .setParameter(1, site.value())
        .setParameter(2, session)
        .setParameter(3, mediator)
        .executeUpdate();
  }

  /** Of these sessions. */
  List<Assigned> of(SiteId site, Collection<String> sessions) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select l.session_id, l.account_id, l.part from staffing_lock l"
                    + " join training_session s on s.id = l.session_id"
                    + " where l.site_id = ? and s.state in ('PLANNED', 'OPEN')"
                    + " order by l.session_id, l.account_id")
            .setParameter(1, site.value())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Assigned(row[0].toString(), row[1].toString(), Part.valueOf(row[2].toString())))
        .filter(lock -> sessions.contains(lock.session()))
        .toList();
  }
}
