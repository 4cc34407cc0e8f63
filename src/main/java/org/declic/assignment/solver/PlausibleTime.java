package org.declic.assignment.solver;

import java.time.Duration;
import java.util.List;

/**
 * A session ends after it begins and lasts at most thirteen hours: what the night's rest leaves.
 */
final class PlausibleTime implements PairRule {
  static final int LONGEST = (int) (Duration.ofHours(24).toMinutes() - NightRest.MINUTES);

  @Override
  public String code() {
    return "TIME";
  }

  @Override
  public List<Fact> against(Asked asked) {
    return asked
        .session()
        .span()
        .map(Times::minutes)
        .filter(minutes -> minutes <= 0 || minutes > LONGEST)
        .map(minutes -> List.of(FactCode.TIME_IMPLAUSIBLE.with(minutes)))
        .orElse(List.of());
  }
}
