package org.declic.assignment.solver;

/** Searches for the best plan. */
public final class StaffingSolver {

  private StaffingSolver() {}

  public static StaffingPlan solve(StaffingProblem problem, SolveLimits limits, SolveWatch watch) {
    Ground ground = new Ground(problem);
    Draft draft = Greedy.fill(ground);
    StaffingPlan plan = new StaffingPlan(draft.assigned(), Scoring.score(ground, draft), 0, false);
    watch.found(plan);
    return plan;
  }
}
