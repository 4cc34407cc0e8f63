package org.declic.learning;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.declic.content.ModuleId;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.platform.Repository;
import org.declic.platform.UnknownThing;

/** Where learners are: modules they joined, units they began. Only ever somebody's own. */
@Repository
class Journeys {
  @PersistenceContext EntityManager entities;

  Optional<UnitProgress> find(Actor actor, UnitId unit) {
    return entities
        .createQuery(
            "select p from UnitProgress p where p.learnerId = :learner and p.unitId = :unit"
                + " and p.siteId = :site",
            UnitProgress.class)
        .setParameter("learner", actor.learner().value())
        .setParameter("unit", unit.value())
        .setParameter("site", actor.siteId())
        .getResultStream()
        .findFirst();
  }

  /**
   * @throws UnknownThing when this learner has not begun the unit
   */
  UnitProgress get(Actor actor, UnitId unit) {
    return find(actor, unit).orElseThrow(() -> new UnknownThing("progress"));
  }

  void add(UnitProgress progress) {
    entities.persist(progress);
  }

  /** Joins the module, unless that was done before. */
  void enrol(Actor actor, ModuleId module, Instant now) {
    boolean known =
        !entities
            .createQuery(
                "select e.id from Enrolment e where e.learnerId = :learner"
                    + " and e.moduleId = :module",
                String.class)
            .setParameter("learner", actor.learner().value())
            .setParameter("module", module.value())
            .getResultList()
            .isEmpty();
    if (!known) {
      entities.persist(new Enrolment(actor.site(), actor.learner(), module, now));
    }
  }
}
