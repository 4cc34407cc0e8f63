package org.declic.assignment.replacement;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.declic.assignment.solver.Explanation.Other;

/**
 * Ways out for one session, in order. Rule: whichever disturbs fewer learners comes first; of those
 * that disturb as many, the one that costs the plan less. Solutions are ranked, never people: two
 * colleagues with the same price stand in the order of their names.
 *
 * @param cannot colleagues who could not, each with every rule that says so
 */
public record Solutions(List<Solution> ranked, List<Other> cannot) {
  static final Comparator<Solution> RULE =
      Comparator.comparingInt(Solution::disturbed)
          .thenComparingLong(Solution::price)
          .thenComparing(solution -> solution.mediator().map(one -> one.name()).orElse(""));

  /** More would not be read. */
  private static final int MOST_COLLEAGUES = 4;

  public Solutions {
    ranked = List.copyOf(ranked);
    cannot = List.copyOf(cannot);
  }

  static Solutions of(Collection<Solution> found, List<Other> cannot) {
    List<Solution> colleagues =
        found.stream()
            .filter(solution -> solution.kind() == Solution.Kind.REPLACE)
            .sorted(RULE)
            .limit(MOST_COLLEAGUES)
            .toList();
    return new Solutions(
        found.stream()
            .filter(
                solution ->
                    solution.kind() != Solution.Kind.REPLACE || colleagues.contains(solution))
            .sorted(RULE)
            .toList(),
        cannot);
  }

  /** What was proposed, short enough to be kept with what was chosen. */
  public String noted() {
    return ranked.stream().map(Solution::noted).collect(Collectors.joining(";"));
  }
}
