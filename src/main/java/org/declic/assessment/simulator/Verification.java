package org.declic.assessment.simulator;

import java.util.List;
import java.util.Set;

/** What replaying a log says: what was observed, or that no honest run can have produced it. */
public sealed interface Verification {

  /**
   * What was really done.
   *
   * @param errors the typed errors met, in order, the same one as often as it happened
   * @param steps acts that count, undone ones included
   * @param idealSteps acts of the shortest way that its author knows
   * @param means with what it was done
   */
  record Observed(
      RunOutcome outcome,
      List<String> errors,
      int undos,
      int steps,
      int idealSteps,
      Set<Means> means)
      implements Verification {
    public Observed {
      errors = List.copyOf(errors);
      means = Set.copyOf(means);
    }
  }

  /**
   * Nothing can be said of this log.
   *
   * @param at index of the impossible event, from 0
   */
  record Refused(RefusedEvents.Reason reason, int at) implements Verification {}
}
