package org.declic.scheduling.attendance;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Crowded;
import org.declic.platform.Repository;
import org.declic.scheduling.SessionId;

/** The marks of all sessions. */
@Repository
class Presences {
  @PersistenceContext EntityManager entities;

  Map<LearnerId, Presence> of(SiteId site, SessionId session) {
    Map<LearnerId, Presence> found = new HashMap<>();
    entities
        .createQuery(
            "select p from Presence p where p.sessionId = :session and p.siteId = :site",
            Presence.class)
        .setParameter("session", session.value())
        .setParameter("site", site.value())
        .getResultList()
        .forEach(presence -> found.put(presence.learner(), presence));
    return found;
  }

  void add(Presence presence) {
    entities.persist(presence);
  }

  void add(Dispute dispute) {
    entities.persist(dispute);
  }

  /** Those of this person that nobody has decided yet. */
  List<Dispute> disputes(SiteId site, SessionId session, LearnerId learner) {
    return entities
        .createQuery(
            "select d from Dispute d where d.sessionId = :session and d.learnerId = :learner"
                + " and d.siteId = :site and d.settledAt is null",
            Dispute.class)
        .setParameter("session", session.value())
        .setParameter("learner", learner.value())
        .setParameter("site", site.value())
        .getResultList();
  }

  void remove(SessionId session, LearnerId learner) {
    entities
        .createQuery(
            "delete from Dispute d where d.sessionId = :session and d.learnerId = :learner")
        .setParameter("session", session.value())
        .setParameter("learner", learner.value())
        .executeUpdate();
    entities
        .createQuery(
            "delete from Presence p where p.sessionId = :session and p.learnerId = :learner")
        .setParameter("session", session.value())
        .setParameter("learner", learner.value())
        .executeUpdate();
  }

  /**
   * Writes now; when somebody else was first (their version, or their first mark of a person), the
   * command is repeated and sees what they did.
   */
  void flushOrRepeat() {
    try {
      entities.flush();
    } catch (PersistenceException other) {
      throw new Crowded(other);
    }
  }
}
