package org.declic.assignment.solver;

import java.time.Duration;
import java.util.List;
import org.declic.assignment.solver.Candidate.Span;

/** Between the work of two days lie eleven hours of rest, real ones even when the clock changes. */
final class NightRest implements Rule.Clash {
  static final int MINUTES = (int) Duration.ofHours(11).toMinutes();

  @Override
  public String code() {
    return "NIGHT_REST";
  }

  @Override
  public List<Fact> between(Ground ground, Stay one, Stay other) {
    if (one.span().isEmpty() || other.span().isEmpty()) {
      return List.of();
    }
    boolean inOrder = one.span().get().from().isBefore(other.span().get().from());
    Span before = (inOrder ? one : other).span().get();
    Span after = (inOrder ? other : one).span().get();
    int rest = Times.minutes(before.to(), after.from());
    if (rest < 0 || rest >= MINUTES) {
      return List.of();
    }
    boolean twoDays = !ground.times().day(before.from()).equals(ground.times().day(after.from()));
    return Rule.Hard.unless(!twoDays, FactCode.REST_TOO_SHORT, rest, MINUTES);
  }
}
