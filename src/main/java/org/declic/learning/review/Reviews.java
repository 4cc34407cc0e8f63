package org.declic.learning.review;

import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.declic.identity.Actor;
import org.declic.learning.UnitFinished;
import org.declic.platform.Repository;
import org.declic.platform.UnknownThing;

/** Reviews, and when the next ones come. Only ever somebody's own. */
@Repository
class Reviews {
  @PersistenceContext EntityManager entities;

  Optional<Review> open(Actor actor) {
    return entities
        .createQuery(
            "select r from Review r where r.openLearnerId = :learner and r.siteId = :site",
            Review.class)
        .setParameter("learner", actor.learner().value())
        .setParameter("site", actor.siteId())
        .getResultStream()
        .findFirst();
  }

  /**
   * @throws UnknownThing also when the review is somebody else's
   */
  Review get(Actor actor, ReviewId id) {
    return Optional.ofNullable(entities.find(Review.class, id.value()))
        .filter(r -> r.site().equals(actor.site()) && r.learner().equals(actor.learner()))
        .orElseThrow(() -> new UnknownThing("review"));
  }

  void add(Review review) {
    entities.persist(review);
  }

  List<ReviewPlan> plans(Actor actor) {
    return entities
        .createQuery(
            "select p from ReviewPlan p where p.learnerId = :learner and p.siteId = :site",
            ReviewPlan.class)
        .setParameter("learner", actor.learner().value())
        .setParameter("site", actor.siteId())
        .getResultList();
  }

  /** Inside the transaction that keeps what was finished. */
  void plan(@Observes UnitFinished finished) {
    entities
        .createQuery(
            "select p from ReviewPlan p where p.learnerId = :learner and p.unitId = :unit",
            ReviewPlan.class)
        .setParameter("learner", finished.learner().value())
        .setParameter("unit", finished.unit().value())
        .getResultStream()
        .findFirst()
        .ifPresentOrElse(
            known -> known.beginAt(finished.day()),
            () ->
                entities.persist(
                    new ReviewPlan(
                        finished.site(), finished.learner(), finished.unit(), finished.day())));
  }
}
