package org.declic.assignment.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;

/** A profile as others read it; what nobody said is empty. */
public record ProfileFacts(
    AccountId account,
    SiteId home,
    Optional<Craft> craft,
    Optional<WorkTimes> hours,
    Optional<List<Wish>> wishes,
    Optional<Set<SiteId>> otherSites,
    Optional<Contract> contract,
    SeenProfile seen) {

  /** Of somebody who has said nothing yet. */
  public static ProfileFacts none(AccountId account, SiteId home) {
    return new ProfileFacts(
        account,
        home,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        SeenProfile.NOTHING);
  }

  public List<Wish> allWishes() {
    return wishes.orElse(List.of());
  }

  public Set<SiteId> elsewhere() {
    return otherSites.orElse(Set.of());
  }
}
