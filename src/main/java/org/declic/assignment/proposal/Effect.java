package org.declic.assignment.proposal;

import java.util.List;
import org.declic.assignment.solver.PlanChecker;
import org.declic.assignment.solver.StaffingProblem;
import org.declic.assignment.solver.Violation;

/**
 * What giving somebody a place would do.
 *
 * @param against rules that it would break and that are not broken already
 */
public record Effect(List<Violation> against) {

  public Effect {
    against = List.copyOf(against);
  }

  /** Of what is broken after, what concerns the person or the session and was not before. */
  public static Effect of(
      StaffingProblem problem, Roster before, Roster after, String session, String mediator) {
    List<Violation> already = PlanChecker.broken(problem, before.lines());
    return new Effect(
        PlanChecker.broken(problem, after.lines()).stream()
            .filter(one -> mediator.equals(one.mediator()) || session.equals(one.session()))
            .filter(one -> !already.contains(one))
            // Whoever takes a fixed place says so by taking it.
            .filter(one -> !one.rule().equals("LOCK"))
            .toList());
  }

  public boolean isPossible() {
    return against.isEmpty();
  }
}
