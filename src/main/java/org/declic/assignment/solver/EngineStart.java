package org.declic.assignment.solver;

import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.declic.assignment.solver.StaffingProblem.PairCost;
import org.declic.assignment.solver.engine.Natives;

/**
 * The engine loads for a second or more when it is first asked. Whoever may soon ask says so, and
 * it loads meanwhile; where nobody does, it costs nothing.
 */
public final class EngineStart {
  private static final AtomicBoolean BEGUN = new AtomicBoolean();

  private EngineStart() {}

  /** Loads it in the background and asks it something small. Only the first call does anything. */
  public static void soon() {
    if (BEGUN.compareAndSet(false, true)) {
      Thread loading = new Thread(EngineStart::askSomethingSmall, "staffing-start");
      loading.setDaemon(true);
      loading.start();
    }
  }

  /** Whether it is known that there is no engine for this machine; waits for nothing. */
  public static boolean isImpossible() {
    return Natives.areMissing();
  }

  private static void askSomethingSmall() {
    // It loads as long as it takes: nobody waits.
    if (Natives.areHere()) {
      StaffingSolver.solve(smallest(), SolveLimits.seconds(5).withWorkers(1), SolveWatch.NOBODY);
    }
  }

  /** Two jobs and two people, at prices that leave something to find. */
  static StaffingProblem smallest() {
    List<Candidate> people = Stream.of("p", "q").map(id -> Candidate.withRoom(id, 1)).toList();
    List<SessionNeed> jobs = Stream.of("s", "t").map(SessionNeed::job).toList();
    List<PairCost> prices =
        List.of(
            new PairCost("s", "p", 1, 1),
            new PairCost("s", "q", 2, 1),
            new PairCost("t", "p", 2, 1),
            new PairCost("t", "q", 4, 1));
    return new StaffingProblem(
        ZoneOffset.UTC, people, jobs, List.of(), List.of(), prices, Weights.USUAL);
  }
}
