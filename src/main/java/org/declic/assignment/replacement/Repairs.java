package org.declic.assignment.replacement;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Optional;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.platform.Sweep;
import org.declic.platform.UnknownThing;

/** Decisions about sessions of somebody who is away; a look-up always says whose site. */
@Repository
class Repairs {
  /** Long enough to look back at a year; messages between colleagues are not kept for ever. */
  private static final Duration KEPT = Duration.ofDays(400);

  @PersistenceContext EntityManager entities;

  void add(Repair repair) {
    entities.persist(repair);
  }

  /**
   * @throws UnknownThing also when it is another site's
   */
  Repair get(SiteId site, RepairId id) {
    return Optional.ofNullable(entities.find(Repair.class, id.value()))
        .filter(repair -> repair.site().equals(site))
        .orElseThrow(() -> new UnknownThing("repair"));
  }

  void sweep(@Observes @Priority(10) Sweep sweep) {
    entities
        .createQuery("delete from Repair r where r.decidedAt < :then")
        .setParameter("then", sweep.now().minus(KEPT))
        .executeUpdate();
    entities
        .createQuery("delete from ReplacementRequest r where r.askedAt < :then")
        .setParameter("then", sweep.now().minus(KEPT))
        .executeUpdate();
  }
}
