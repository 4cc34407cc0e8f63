package org.declic.scheduling.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.declic.identity.organisation.SiteId;
import org.declic.scheduling.SessionId;

/** What the database knows of somebody's address. */
@ApplicationScoped
@Transactional
public class Addresses {
  @PersistenceContext EntityManager entities;

  public long kept(SessionId session) {
    Object count =
        entities
            .createNativeQuery("select count(*) from reminder_contact where session_id = ?")
            .setParameter(1, session.value())
            .getSingleResult();
    return ((Number) count).longValue();
  }

  /** All text of the two tables that hold something of it. */
  public List<String> text(SiteId site) {
    return entities
        .createNativeQuery(
            "select concat(sealed, ' ', letter_key, ' ', purpose) from outbox_letter"
                + " where site_id = ? union all select concat(sealed, ' ', asked_by)"
                + " from reminder_contact where site_id = ?")
        .setParameter(1, site.value())
        .setParameter(2, site.value())
        .getResultList()
        .stream()
        .map(Object::toString)
        .toList();
  }
}
