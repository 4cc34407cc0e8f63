package org.declic.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Crowded;
import org.declic.platform.Repository;

/** Visitors' rights to a card that keeps their run. */
@Repository
class KeepTickets {
  @PersistenceContext EntityManager entities;

  Optional<KeepTicket> of(LearnerId learner) {
    return Optional.ofNullable(entities.find(KeepTicket.class, learner.value()));
  }

  /** Only of this site: a code of another one is unknown here. */
  Optional<KeepTicket> withCode(SiteId site, String codeHash) {
    return entities
        .createQuery(
            "select t from KeepTicket t where t.codeHash = :hash and t.siteId = :site",
            KeepTicket.class)
        .setParameter("hash", codeHash)
        .setParameter("site", site.value())
        .getResultStream()
        .findFirst();
  }

  boolean isTaken(String codeHash) {
    return entities
            .createQuery("select count(t) from KeepTicket t where t.codeHash = :hash", Long.class)
            .setParameter("hash", codeHash)
            .getSingleResult()
        > 0;
  }

  /** The code before, if any, is worth nothing from now on. */
  void replace(KeepTicket ticket) {
    entities
        .createQuery("delete from KeepTicket t where t.learnerId = :learner")
        .setParameter("learner", ticket.learner().value())
        .executeUpdate();
    entities.persist(ticket);
    try {
      entities.flush();
    } catch (PersistenceException askedTwice) {
      throw new Crowded(askedTwice);
    }
  }

  /** True for one caller only, however many use the code at once. */
  boolean useUp(KeepTicket ticket) {
    return entities
            .createQuery("delete from KeepTicket t where t.learnerId = :learner and t.seed = :seed")
            .setParameter("learner", ticket.learner().value())
            .setParameter("seed", ticket.seed())
            .executeUpdate()
        == 1;
  }
}
