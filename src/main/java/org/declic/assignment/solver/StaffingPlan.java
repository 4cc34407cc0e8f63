package org.declic.assignment.solver;

import java.util.List;
import java.util.Map;

/**
 * An answer, whoever made it.
 *
 * @param assigned at most as many for a session as it has places
 * @param score the less the better; what each rule adds, by the rule's code
 * @param bound no answer can be below it; what is known when the time ran out
 * @param proven nothing better exists
 */
public record StaffingPlan(
    List<Assigned> assigned, Map<String, Long> score, double bound, boolean proven) {

  public StaffingPlan {
    assigned = List.copyOf(assigned);
    score = Map.copyOf(score);
  }

  public record Assigned(String session, String mediator, Part part) {}

  public long total() {
    return score.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How far from the best it can be at most: 0.01 is one percent. */
  public double gap() {
    long total = total();
    return total == 0 ? 0 : Math.max(0, (total - bound) / total);
  }
}
