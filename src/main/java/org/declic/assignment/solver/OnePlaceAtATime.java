package org.declic.assignment.solver;

import java.util.List;
import org.declic.assignment.solver.Candidate.Span;

/** Nobody is in two places at once. */
final class OnePlaceAtATime implements Rule.Clash {

  @Override
  public String code() {
    return "ONE_PLACE";
  }

  @Override
  public List<Fact> between(Ground ground, Stay one, Stay other) {
    if (!overlap(one, other)) {
      return List.of();
    }
    Span span = one.span().orElseThrow();
    return List.of(
        one.session().isEmpty()
            ? FactCode.BUSY_ELSEWHERE.with(one.site(), span.from(), span.to())
            : FactCode.IN_TWO_PLACES.with(one.session(), span.from(), span.to()));
  }

  static boolean overlap(Stay one, Stay other) {
    return one.span().isPresent()
        && other.span().filter(span -> touches(one.span().get(), span)).isPresent();
  }

  private static boolean touches(Span one, Span other) {
    return one.touches(other.from(), other.to());
  }
}
