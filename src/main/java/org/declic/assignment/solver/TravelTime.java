package org.declic.assignment.solver;

import java.util.List;
import java.util.OptionalInt;
import org.declic.assignment.solver.Candidate.Span;

/**
 * Between two sites there is time for the road; two sites of which nobody said how far they are do
 * not go into one day.
 */
final class TravelTime implements Rule.Clash {

  @Override
  public String code() {
    return "TRAVEL_TIME";
  }

  @Override
  public List<Fact> between(Ground ground, Stay one, Stay other) {
    if (one.span().isEmpty() || other.span().isEmpty() || one.site().equals(other.site())) {
      return List.of();
    }
    if (OnePlaceAtATime.overlap(one, other)) {
      return List.of();
    }
    Stay first = one.span().get().from().isBefore(other.span().get().from()) ? one : other;
    Stay second = first == one ? other : one;
    Span before = first.span().get();
    Span after = second.span().get();
    OptionalInt road = ground.roads().between(first.site(), second.site());
    if (road.isEmpty()) {
      boolean oneDay = ground.times().day(before.to()).equals(ground.times().day(after.from()));
      return Rule.Hard.unless(!oneDay, FactCode.ROAD_UNKNOWN, first.site(), second.site());
    }
    int there = Times.minutes(before.to(), after.from());
    return Rule.Hard.unless(
        there >= road.getAsInt(),
        FactCode.ROAD_TOO_LONG,
        first.site(),
        second.site(),
        road.getAsInt(),
        there);
  }
}
