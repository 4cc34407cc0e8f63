package org.declic.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.assignment.profile.ProfileQueries;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.scheduling.Away;
import org.declic.scheduling.Slot;
import org.declic.scheduling.StaffingPolicy;

/**
 * Rule: whoever declared an absence for any part of a session's time cannot lead it; whoever says
 * that they work at another site too may be given sessions there.
 */
@ApplicationScoped
class AwayPolicy implements StaffingPolicy {
  @Inject Absences absences;
  @Inject ProfileQueries profiles;

  @Override
  public Set<AccountId> away(SiteId site, Collection<AccountId> mediators, Slot slot) {
    return absences.away(mediators, slot.startsAt(), slot.endsAt()).stream()
        .map(AccountId::new)
        .collect(Collectors.toSet());
  }

  @Override
  public List<Away> away(SiteId site, Instant from, Instant to) {
    List<Away> found = new ArrayList<>(absences.between(site, from, to));
    found.addAll(absences.of(guests(site), from, to));
    return found;
  }

  @Override
  public Set<AccountId> guests(SiteId site) {
    return profiles.guests(site);
  }
}
