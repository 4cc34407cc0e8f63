package org.declic.outcomes;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Crowded;
import org.declic.platform.Repository;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.SessionId;

/** The records of all sessions. */
@Repository
class Records {
  @PersistenceContext EntityManager entities;

  Optional<ActivityRecord> find(SiteId site, SessionId session) {
    return entities
        .createQuery(
            "select r from ActivityRecord r where r.sessionId = :session and r.siteId = :site",
            ActivityRecord.class)
        .setParameter("session", session.value())
        .setParameter("site", site.value())
        .getResultStream()
        .findFirst();
  }

  /**
   * @throws UnknownThing also when it is another site's
   */
  ActivityRecord get(SiteId site, SessionId session) {
    return find(site, session).orElseThrow(() -> new UnknownThing("record"));
  }

  void add(ActivityRecord record) {
    entities.persist(record);
  }

  void add(RecordCorrection correction) {
    entities.persist(correction);
  }

  /** Writes now; when somebody else was first, the command is repeated and sees what they did. */
  void flushOrRepeat() {
    try {
      entities.flush();
    } catch (OptimisticLockException other) {
      throw new Crowded(other);
    }
  }
}
