package org.declic.bench;

import org.declic.assignment.solver.SolveWatch;
import org.declic.assignment.solver.StaffingPlan;

/** What was best when. */
final class StaffingCurve implements SolveWatch {
  private final long begun = System.nanoTime();
  private final StringBuilder points = new StringBuilder();
  private double next;
  private long first = -1;

  @Override
  public void found(StaffingPlan soFar) {
    first = first < 0 ? soFar.total() : first;
    if (seconds() >= next) {
      points.append("%.1f s: %d; ".formatted(seconds(), soFar.total()));
      next = seconds() * 1.4;
    }
  }

  /** Points of the greedy plan. */
  long first() {
    return first;
  }

  double seconds() {
    return (System.nanoTime() - begun) / 1e9;
  }

  @Override
  public String toString() {
    return points.toString().replaceAll("; $", "");
  }
}
