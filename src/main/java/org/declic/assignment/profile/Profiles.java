package org.declic.assignment.profile;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Repository;
import org.declic.scheduling.ActivityKind;

/** Profiles of all sites, what lies between sites, and what kinds of activity ask for. */
@Repository
class Profiles {
  @PersistenceContext EntityManager entities;

  Optional<MediatorProfile> find(AccountId account) {
    return Optional.ofNullable(entities.find(MediatorProfile.class, account.value()));
  }

  void add(MediatorProfile profile) {
    entities.persist(profile);
  }

  void remove(MediatorProfile profile) {
    entities.remove(profile);
  }

  void journey(SiteId one, SiteId other, int minutes) {
    Journey known = entities.find(Journey.class, Journey.Key.of(one, other));
    if (known == null) {
      entities.persist(new Journey(one, other, minutes));
    } else {
      known.take(minutes);
    }
  }

  void noJourney(SiteId one, SiteId other) {
    Journey known = entities.find(Journey.class, Journey.Key.of(one, other));
    if (known != null) {
      entities.remove(known);
    }
  }

  void requireNothing(SiteId site) {
    entities
        .createNativeQuery("delete from kind_requirement where site_id = ?")
        .setParameter(1, site.value())
        .executeUpdate();
  }

  void require(SiteId site, ActivityKind kind, Accreditation accreditation) {
    entities
        .createNativeQuery(
            "insert into kind_requirement (site_id, kind, accreditation) values (?, ?, ?)")
        .setParameter(1, site.value())
        .setParameter(2, kind.name())
        .setParameter(3, accreditation.name())
        .executeUpdate();
  }
}
