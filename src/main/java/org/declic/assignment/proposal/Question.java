package org.declic.assignment.proposal;

import java.util.List;
import org.declic.assignment.solver.StaffingProblem;

/**
 * The question of some days as things are now.
 *
 * @param problem with what is fixed as what must not be touched
 * @param published who leads what, whatever is fixed
 */
public record Question(StaffingProblem problem, Roster published) {

  /** As it would be in a trial. */
  public Question supposing(List<Assumption> assumptions) {
    return new Question(Assumption.applied(problem, assumptions), published);
  }
}
