package org.declic.scheduling;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;

/** The rules of each site, or the usual ones. */
@Repository
class SeatRulings {
  @PersistenceContext EntityManager entities;

  SeatRules of(SiteId site) {
    return find(site).map(SeatRuling::rules).orElse(SeatRules.USUAL);
  }

  private Optional<SeatRuling> find(SiteId site) {
    return Optional.ofNullable(entities.find(SeatRuling.class, site.value()));
  }

  void put(SiteId site, SeatRules rules) {
    find(site)
        .ifPresentOrElse(
            ruling -> ruling.follow(rules), () -> entities.persist(new SeatRuling(site, rules)));
    entities.flush();
  }
}
