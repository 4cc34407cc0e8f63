package org.declic.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.platform.UnknownThing;

/** Learners of all sites; a look-up always says whose. */
@Repository
class Learners {
  @PersistenceContext EntityManager entities;

  Optional<Learner> find(LearnerId id) {
    return Optional.ofNullable(entities.find(Learner.class, id.value()));
  }

  /**
   * @throws UnknownThing also when the learner is another site's
   */
  Learner get(SiteId site, LearnerId id) {
    return find(id)
        .filter(learner -> learner.site().equals(site))
        .orElseThrow(() -> new UnknownThing("learner"));
  }

  /** Said in one statement: the same person may come in on two devices at once. */
  void seen(LearnerId id, Instant now) {
    entities
        .createQuery("update Learner l set l.lastSeenAt = :now where l.id = :id")
        .setParameter("now", now)
        .setParameter("id", id.value())
        .executeUpdate();
  }

  void add(Learner learner) {
    entities.persist(learner);
  }
}
