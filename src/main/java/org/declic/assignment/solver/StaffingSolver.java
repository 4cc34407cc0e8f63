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
    Natives.begin();
    Ground ground = new Ground(problem);
    Draft draft = Greedy.fill(ground);
    StaffingPlan greedy = plan(ground, draft, 0, false);
    watch.found(greedy);
    if (watch.stopped() || !isEngineHere(limits, begun)) {
      return greedy;
    }
    Model model = Model.of(ground);
    double left = left(limits, begun);
    if (left <= 0) {
      return greedy;
    }
    Search.Answer answer =
        Search.run(
            model.linear(),
            model.values(draft),
            new Search.Effort(left, limits.workers(), limits.seed()),
            new Follower(ground, model, watch));
    return plan(ground, model.draft(answer.values()), answer.bound(), answer.proven());
  }

  /** Loading the engine is part of the time, unless the same answer is wanted each time. */
  private static boolean isEngineHere(SolveLimits limits, long begun) {
    return limits.seed().isPresent()
        ? Natives.areHere()
        : Natives.areHereWithin(left(limits, begun));
  }

  private static double left(SolveLimits limits, long begun) {
    double spent = limits.seed().isPresent() ? 0 : (System.nanoTime() - begun) / 1e9;
    return limits.time().toMillis() / 1e3 - spent;
  }

  private static StaffingPlan plan(Ground ground, Draft draft, double bound, boolean proven) {
    Map<String, Long> score = Scoring.score(ground, draft);
    return new StaffingPlan(draft.assigned(), score, bound, proven);
  }

  /** Tells plans to somebody who knows nothing of columns, a few times a second at most. */
  private static final class Follower implements Search.Watch {
    private static final long PAUSE = Duration.ofMillis(250).toNanos();

    private final Ground ground;
    private final Model model;
    private final SolveWatch watch;
    private long last = System.nanoTime() - PAUSE;

    Follower(Ground ground, Model model, SolveWatch watch) {
      this.ground = ground;
      this.model = model;
      this.watch = watch;
    }

    @Override
    public void found(long[] values, double bound) {
      if (System.nanoTime() - last >= PAUSE) {
        last = System.nanoTime();
        watch.found(plan(ground, model.draft(values), bound, false));
      }
    }

    @Override
    public boolean stopped() {
      return watch.stopped();
    }
  }
}
