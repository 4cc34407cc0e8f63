package org.declic.assignment.solver;

/** Somebody who follows a search and may end it. */
public interface SolveWatch {
  /** Looks away. */
  SolveWatch NOBODY = new SolveWatch() {};

  /** A better plan than any before; comes from the searching thread. */
  default void found(StaffingPlan soFar) {}

  /** Asked often: whether to stop and keep the best so far. */
  default boolean stopped() {
    return false;
  }
}
