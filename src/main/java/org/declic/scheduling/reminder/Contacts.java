package org.declic.scheduling.reminder;

import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.platform.SoonSweep;
import org.declic.scheduling.Kept;
import org.declic.scheduling.SessionId;

/** Who wants to be told about which session. */
@Repository
class Contacts {
  @PersistenceContext EntityManager entities;

  Optional<Contact> find(SiteId site, SessionId session, LearnerId learner) {
    return of(site, session).stream()
        .filter(contact -> contact.learner().equals(learner))
        .findFirst();
  }

  List<Contact> of(SiteId site, SessionId session) {
    return entities
        .createQuery(
            "select c from Contact c where c.siteId = :site and c.sessionId = :session"
                + " order by c.id",
            Contact.class)
        .setParameter("site", site.value())
        .setParameter("session", session.value())
        .getResultList();
  }

  List<Contact> of(SiteId site, LearnerId learner) {
    return entities
        .createQuery(
            "select c from Contact c where c.siteId = :site and c.learnerId = :learner"
                + " order by c.id",
            Contact.class)
        .setParameter("site", site.value())
        .setParameter("learner", learner.value())
        .getResultList();
  }

  boolean isSeated(SiteId site, SessionId session, LearnerId learner) {
    return isThere(
        "select s.id from Seat s where s.siteId = :site and s.sessionId = :session"
            + " and s.learnerId = :learner",
        site,
        session,
        learner);
  }

  /** Has a seat, or stands in line for one. */
  boolean isExpected(SiteId site, SessionId session, LearnerId learner) {
    return isSeated(site, session, learner)
        || isThere(
            "select e.id from WaitlistEntry e where e.siteId = :site and e.sessionId = :session"
                + " and e.learnerId = :learner",
            site,
            session,
            learner);
  }

  private boolean isThere(String query, SiteId site, SessionId session, LearnerId learner) {
    return !entities
        .createQuery(query, String.class)
        .setParameter("site", site.value())
        .setParameter("session", session.value())
        .setParameter("learner", learner.value())
        .getResultList()
        .isEmpty();
  }

  void add(Contact contact) {
    entities.persist(contact);
    entities.flush();
  }

  void remove(Contact contact) {
    entities.remove(contact);
  }

  /** Nothing is left of a session that is over. */
  void sweep(@Observes SoonSweep sweep) {
    List<String> over =
        entities
            .createQuery(
                "select c.id from Contact c join TrainingSession s on s.id = c.sessionId"
                    + " where s.slot.endsAt < :now",
                String.class)
            .setParameter("now", sweep.now())
            .setMaxResults(Kept.AT_ONCE)
            .getResultList();
    Kept.inParts(
        over,
        ids ->
            entities
                .createQuery("delete from Contact c where c.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate());
  }
}
