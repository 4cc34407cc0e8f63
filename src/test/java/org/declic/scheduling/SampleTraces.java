package org.declic.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.declic.identity.organisation.SiteId;

/** What the database still knows of what surrounded a session. */
@ApplicationScoped
@Transactional
public class SampleTraces {
  @PersistenceContext EntityManager entities;

  public long moves(SessionId session) {
    return count("select count(*) from seat_move where session_id = ?", session.value());
  }

  public long inLine(SessionId session) {
    return count("select count(*) from waitlist_entry where session_id = ?", session.value());
  }

  public long held(SessionId session) {
    return count("select count(*) from held_place where session_id = ?", session.value());
  }

  public long slipsOfSomebody(SessionId session) {
    return count(
        "select count(*) from referral_slip where session_id = ? and learner_id is not null",
        session.value());
  }

  public long slips(SiteId site) {
    return count("select count(*) from referral_slip where site_id = ?", site.value());
  }

  public long ticketsOfSomebody(SiteId site) {
    return count(
        "select count(*) from walk_in_ticket where site_id = ?"
            + " and (learner_id is not null or called_by is not null)",
        site.value());
  }

  private long count(String query, String value) {
    Object found = entities.createNativeQuery(query).setParameter(1, value).getSingleResult();
    return ((Number) found).longValue();
  }
}
