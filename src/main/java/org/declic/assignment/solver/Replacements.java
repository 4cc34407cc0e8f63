package org.declic.assignment.solver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.declic.assignment.solver.Explanation.Other;
import org.declic.assignment.solver.StaffingPlan.Assigned;
import org.declic.assignment.solver.StaffingProblem.Standing;

/** Who could step in for somebody, the plan being otherwise as it is. */
public final class Replacements {
  private final StaffingProblem problem;
  private final List<Assigned> assigned;

  private Replacements(StaffingProblem problem, Collection<Assigned> assigned) {
    this.problem = problem;
    this.assigned = List.copyOf(assigned);
  }

  public static Replacements of(StaffingProblem problem, Collection<Assigned> assigned) {
    return new Replacements(problem, assigned);
  }

  /** All who could, the plan's cheapest first; each with what would be different. */
  public List<Other> rank(String session, Part part, String absent) {
    // The absent one's own line neither holds the place nor counts as a change.
    List<Standing> standing =
        problem.standing().stream()
            .filter(line -> !(line.session().equals(session) && line.mediator().equals(absent)))
            .toList();
    Ground ground = new Ground(problem.withStanding(standing));
    Draft draft =
        Draft.of(
            ground,
            assigned.stream()
                .filter(one -> !(one.session().equals(session) && one.mediator().equals(absent)))
                .toList());
    Optional<SessionNeed> need = ground.session(session);
    if (need.isEmpty()) {
      return List.of();
    }
    List<Other> ranked = new ArrayList<>();
    for (Candidate mediator : ground.mediators()) {
      Asked asked = new Asked(ground, draft, mediator, need.get(), part);
      if (!mediator.id().equals(absent) && asked.isPossible()) {
        Choice choice = ground.choice(mediator, need.get(), part);
        ranked.add(
            new Other(
                mediator.id(),
                draft.price(choice),
                new Merits(ground, draft, choice).differences()));
      }
    }
    ranked.sort(Comparator.comparingLong(Other::price).thenComparing(Other::mediator));
    return List.copyOf(ranked);
  }
}
