package org.declic.scheduling.feed;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.platform.Secrets;

/** Secret addresses; whoever does not know one finds none. */
@Repository
class FeedAddresses {
  @PersistenceContext EntityManager entities;

  Optional<FeedAddress> at(String token) {
    return entities
        .createQuery("select f from FeedAddress f where f.tokenHash = :hash", FeedAddress.class)
        .setParameter("hash", Secrets.fingerprint(token))
        .getResultStream()
        .findFirst();
  }

  Optional<FeedAddress> of(SiteId site, FeedKind kind, String owner) {
    return entities
        .createQuery(
            "select f from FeedAddress f where f.siteId = :site and f.kind = :kind"
                + " and f.ownerId = :owner",
            FeedAddress.class)
        .setParameter("site", site.value())
        .setParameter("kind", kind)
        .setParameter("owner", owner)
        .getResultStream()
        .findFirst();
  }

  void add(FeedAddress address) {
    entities.persist(address);
    entities.flush();
  }

  /** With all that it remembers of what it showed. */
  void remove(FeedAddress address) {
    entities
        .createNativeQuery("delete from feed_entry where feed_id = ?")
        .setParameter(1, address.id())
        .executeUpdate();
    entities.remove(address);
    entities.flush();
  }

  /** An account that was closed, a person who is not there any more: nobody's calendar. */
  boolean isOwned(FeedAddress address) {
    List<?> found =
        switch (address.kind()) {
          case MEDIATOR ->
              entities
                  .createQuery(
                      "select a.id from Account a where a.id = :id and a.disabledAt is null")
                  .setParameter("id", address.owner())
                  .getResultList();
          case PASS ->
              entities
                  .createQuery("select l.id from Learner l where l.id = :id")
                  .setParameter("id", address.owner())
                  .getResultList();
          case ROOM, PROGRAMME -> List.of(address.owner());
        };
    return !found.isEmpty();
  }
}
