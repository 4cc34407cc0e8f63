package org.declic.assignment.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.assignment.solver.StaffingPlan.Assigned;
import org.declic.assignment.solver.StaffingProblem;
import org.declic.assignment.solver.StaffingProblem.Standing;

/** Rule: what somebody fixed stands in the question as what must not be touched. */
final class LockedQuestion {
  private LockedQuestion() {}

  static StaffingProblem of(StaffingProblem problem, List<Assigned> locks) {
    Set<String> people =
        problem.mediators().stream().map(one -> one.id()).collect(Collectors.toSet());
    List<Standing> standing = new ArrayList<>();
    for (Standing one : problem.standing()) {
      if (locks.stream().noneMatch(lock -> isSame(lock, one))) {
        standing.add(one);
      }
    }
    locks.stream()
        .filter(lock -> people.contains(lock.mediator()))
        .forEach(
            lock -> standing.add(new Standing(lock.session(), lock.mediator(), lock.part(), true)));
    return Assumption.with(problem, problem.mediators(), problem.sessions(), standing);
  }

  private static boolean isSame(Assigned lock, Standing standing) {
    return lock.session().equals(standing.session()) && lock.mediator().equals(standing.mediator());
  }
}
