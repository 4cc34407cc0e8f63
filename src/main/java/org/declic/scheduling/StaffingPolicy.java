package org.declic.scheduling;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;

/** Who cannot lead a session, for reasons that scheduling does not know. */
public interface StaffingPolicy {

  /** Those of the mediators who are away during that time. */
  Set<AccountId> away(SiteId site, Collection<AccountId> mediators, Slot slot);

  /** People of other sites who may be given sessions of this one. */
  Set<AccountId> guests(SiteId site);

  /** Every stretch of that time in which somebody who may lead sessions of the site is away. */
  List<Away> away(SiteId site, Instant from, Instant to);
}
