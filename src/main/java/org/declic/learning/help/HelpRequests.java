package org.declic.learning.help;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.platform.UnknownThing;

/** Raised hands. */
@Repository
class HelpRequests {
  @PersistenceContext EntityManager entities;

  Optional<HelpRequest> open(LearnerId learner) {
    return entities
        .createQuery(
            "select h from HelpRequest h where h.openLearnerId = :learner", HelpRequest.class)
        .setParameter("learner", learner.value())
        .getResultStream()
        .findFirst();
  }

  /**
   * @throws UnknownThing also when the request is another site's
   */
  HelpRequest get(SiteId site, HelpRequestId id) {
    return Optional.ofNullable(entities.find(HelpRequest.class, id.value()))
        .filter(request -> request.site().equals(site))
        .orElseThrow(() -> new UnknownThing("help request"));
  }

  void add(HelpRequest request) {
    entities.persist(request);
  }

  /** Written at once, so that the unique key is free for the next request. */
  void settle() {
    entities.flush();
  }
}
