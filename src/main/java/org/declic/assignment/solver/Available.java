package org.declic.assignment.solver;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.declic.assignment.solver.Candidate.Span;

/** People work when they said that they can, from the first minute to the last. */
final class Available implements PairRule {

  @Override
  public String code() {
    return "AVAILABLE";
  }

  @Override
  public List<Fact> against(Asked asked) {
    List<Span> available = asked.mediator().available();
    return asked
        .session()
        .span()
        .filter(span -> !available.isEmpty() && !holds(available, span))
        .map(span -> List.of(FactCode.NOT_AVAILABLE.with(span.from(), span.to())))
        .orElse(List.of());
  }

  /** Spans that follow each other without a break are one. */
  private static boolean holds(List<Span> available, Span wanted) {
    Instant covered = wanted.from();
    for (Span span : available.stream().sorted(Comparator.comparing(Span::from)).toList()) {
      if (!span.from().isAfter(covered) && span.to().isAfter(covered)) {
        covered = span.to();
      }
    }
    return !covered.isBefore(wanted.to());
  }
}
