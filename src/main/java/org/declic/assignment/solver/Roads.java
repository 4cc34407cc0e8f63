package org.declic.assignment.solver;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.declic.assignment.solver.StaffingProblem.Travel;

/** How long it takes from site to site. */
final class Roads {
  private final Map<String, Map<String, Integer>> minutes = new HashMap<>();

  Roads(List<Travel> travels) {
    for (Travel travel : travels) {
      put(travel.from(), travel.to(), travel.minutes());
      put(travel.to(), travel.from(), travel.minutes());
    }
  }

  private void put(String from, String to, int length) {
    minutes.computeIfAbsent(from, any -> new HashMap<>()).put(to, length);
  }

  /** Empty when nobody said how far they are. */
  OptionalInt between(String from, String to) {
    if (from.equals(to) || from.isEmpty() || to.isEmpty()) {
      return OptionalInt.of(0);
    }
    Integer found = minutes.getOrDefault(from, Map.of()).get(to);
    return found == null ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /** From home and back again; what nobody said is not counted. */
  int roundTrip(String home, String site) {
    return 2 * between(home, site).orElse(0);
  }
}
