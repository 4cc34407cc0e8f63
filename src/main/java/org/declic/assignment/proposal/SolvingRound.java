package org.declic.assignment.proposal;

import java.util.Optional;
import org.declic.assignment.solver.SolveLimits;
import org.declic.assignment.solver.SolveWatch;
import org.declic.assignment.solver.StaffingPlan;
import org.declic.assignment.solver.StaffingSolver;

/** The work on one proposal: how far it is, then what came of it. */
final class SolvingRound implements SolveWatch {
  private final SolveAsked asked;
  private volatile boolean stopped;
  private volatile int filled;
  private volatile int improvements;
  private volatile boolean over;
  private Roster found;
  private Throwable failure;
  private int told;

  SolvingRound(SolveAsked asked) {
    this.asked = asked;
  }

  /** Until there is nothing better, the time is up, or nobody waits any more. */
  void search(SolveLimits limits) {
    try {
      found = Roster.of(StaffingSolver.solve(asked.problem(), limits, this).assigned());
    } catch (RuntimeException | LinkageError broken) {
      // Natives that do not load are an error of linking.
      failure = broken;
    } finally {
      over = true;
    }
  }

  @Override
  public synchronized void found(StaffingPlan soFar) {
    filled = soFar.assigned().size();
    improvements++;
  }

  @Override
  public boolean stopped() {
    return stopped;
  }

  void stop() {
    stopped = true;
  }

  SolveAsked asked() {
    return asked;
  }

  int filled() {
    return filled;
  }

  int improvements() {
    return improvements;
  }

  /** Nothing more will come; what is read after this is complete. */
  boolean isOver() {
    return over;
  }

  /** Empty while it goes on, and when it failed. */
  Optional<Roster> found() {
    return Optional.ofNullable(found);
  }

  Throwable failure() {
    return failure;
  }

  /** Whether that is more than was told the last time. */
  synchronized boolean isNews(int known) {
    boolean news = known > told;
    told = known;
    return news;
  }
}
