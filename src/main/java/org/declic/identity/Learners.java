package org.declic.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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

  /**
   * The same, and nobody else changes or erases this person until the end.
   *
   * @throws UnknownThing also when the learner is another site's
   */
  Learner claim(SiteId site, LearnerId id) {
    return Optional.ofNullable(
            entities.find(Learner.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
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

  /** Of those with a pass. */
  Set<String> nicknames(SiteId site) {
    return new HashSet<>(
        entities
            .createQuery(
                "select l.nickname from Learner l where l.siteId = :site and l.kind = :pass",
                String.class)
            .setParameter("site", site.value())
            .setParameter("pass", Learner.Kind.PASS)
            .getResultList());
  }

  /** Written at once: rows of other tables name it by id, an order the commit does not know. */
  void add(Learner learner) {
    entities.persist(learner);
    entities.flush();
  }

  /** Now rather than at the commit, where the reason of a failure is hidden. */
  void write() {
    entities.flush();
  }
}
