package org.declic.assignment.solver;

import java.util.List;

/** Whoever is away is asked for nothing. */
final class NotAway implements PairRule {

  @Override
  public String code() {
    return "AWAY";
  }

  @Override
  public List<Fact> against(Asked asked) {
    return asked
        .session()
        .span()
        .map(
            span ->
                asked.mediator().away().stream()
                    .filter(away -> away.touches(span.from(), span.to()))
                    .map(away -> FactCode.AWAY.with(away.from(), away.to()))
                    .toList())
        .orElse(List.of());
  }
}
