package org.declic.interop.staffing;

import org.declic.assignment.solver.SessionNeed;
import org.declic.assignment.solver.StaffingProblem;
import org.declic.assignment.solver.StaffingProblem.PairCost;
import org.declic.assignment.solver.Weights;

/** The most points that any plan of a question could have, roughly and never too few. */
final class Stakes {
  /** A session lasts a day at most, on two roads, and weighs twice where somebody has too much. */
  private static final double MINUTES = 4 * 24 * 60;

  private Stakes() {}

  static double of(StaffingProblem problem) {
    Weights weights = problem.weights();
    double percent =
        weights.kinds().values().stream().mapToInt(Integer::intValue).max().orElse(100);
    double empty = weights.emptyPlace() * Math.max(1, percent / 100);
    double led =
        weights.change()
            + weights.strange()
            + weights.unwanted()
            + weights.wanted()
            + MINUTES * (weights.travel() + weights.load());
    double most = 0;
    for (SessionNeed need : problem.sessions()) {
      double one = empty + (double) weights.person() * need.people() + led;
      most += one * (need.leads() + need.supports());
    }
    for (PairCost pair : problem.pairs()) {
      most += pair.cost() + 4.0 * weights.load() * pair.load();
    }
    return most;
  }
}
