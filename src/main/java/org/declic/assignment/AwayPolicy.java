package org.declic.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.scheduling.Away;
import org.declic.scheduling.Slot;
import org.declic.scheduling.StaffingPolicy;

/** Rule: whoever declared an absence for any part of a session's time cannot lead it. */
@ApplicationScoped
class AwayPolicy implements StaffingPolicy {
  @Inject Absences absences;

  @Override
  public Set<AccountId> away(SiteId site, Collection<AccountId> mediators, Slot slot) {
    return absences.away(site, mediators, slot.startsAt(), slot.endsAt()).stream()
        .map(AccountId::new)
        .collect(Collectors.toSet());
  }

  @Override
  public List<Away> away(SiteId site, Instant from, Instant to) {
    return absences.between(site, from, to);
  }
}
