package org.declic.assignment.solver;

import java.time.Duration;
import java.util.Map;
import org.declic.assignment.solver.engine.Natives;
import org.declic.assignment.solver.engine.Search;

/** Searches for the best plan. */
public final class StaffingSolver {

  private StaffingSolver() {}

  /**
   * The best plan that was found in the time; always one, however short the time. Where the engine
   * cannot run the answer is the greedy one, with no bound.
   */
  public static StaffingPlan solve(StaffingProblem problem, SolveLimits limits, SolveWatch watch) {
    long begun = System.nanoTime();
    Ground ground = new Ground(problem);
    Draft draft = Greedy.fill(ground);
    StaffingPlan greedy = plan(ground, draft, 0, false);
    watch.found(greedy);
    if (!Natives.areHere() || watch.stopped()) {
      return greedy;
    }
    Model model = Model.of(ground);
    double left = limits.time().minus(Duration.ofNanos(System.nanoTime() - begun)).toMillis() / 1e3;
    Search.Answer answer =
        Search.run(
            model.linear(),
            model.values(draft),
            new Search.Effort(Math.max(0.1, left), limits.workers(), limits.seed()),
            new Follower(ground, model, watch));
    return plan(ground, model.draft(answer.values()), answer.bound(), answer.proven());
  }

  private static StaffingPlan plan(Ground ground, Draft draft, double bound, boolean proven) {
    Map<String, Long> score = Scoring.score(ground, draft);
    return new StaffingPlan(draft.assigned(), score, bound, proven);
  }

  /** Tells plans to somebody who knows nothing of columns. */
  private record Follower(Ground ground, Model model, SolveWatch watch) implements Search.Watch {

    @Override
    public void found(long[] values, double bound) {
      watch.found(plan(ground, model.draft(values), bound, false));
    }

    @Override
    public boolean stopped() {
      return watch.stopped();
    }
  }
}
