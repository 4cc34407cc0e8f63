package org.declic.assignment.profile;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.declic.identity.organisation.PartnerId;
import org.declic.platform.Refusal;
import org.declic.scheduling.ActivityKind;

/**
 * For whom somebody works, and how long.
 *
 * @param weeklyMinutes the most in a week
 * @param employer the partner; empty: the site itself
 * @param covered what the partner's agreement covers; none: every kind of activity
 */
public record Contract(int weeklyMinutes, Optional<PartnerId> employer, Set<ActivityKind> covered) {
  public static final int MOST_HOURS = 48;

  /**
   * @throws Refusal when nobody may work as long
   */
  public Contract {
    covered = Set.copyOf(covered);
    if (weeklyMinutes < 1 || weeklyMinutes > Duration.ofHours(MOST_HOURS).toMinutes()) {
      throw new Refusal("team.refused.contract", MOST_HOURS);
    }
  }
}
