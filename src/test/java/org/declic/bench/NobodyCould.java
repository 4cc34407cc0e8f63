package org.declic.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.declic.assignment.solver.Part;
import org.declic.assignment.solver.Reasons;
import org.declic.assignment.solver.Scoring;
import org.declic.assignment.solver.SessionNeed;
import org.declic.assignment.solver.StaffingProblem;

/** Places that nobody can fill whatever is decided: they flatter every gap. */
final class NobodyCould {
  private NobodyCould() {}

  /** Each place that stays empty even when nothing else is asked of anybody, as a session. */
  static List<SessionNeed> in(StaffingProblem problem) {
    Reasons nothingElse = Reasons.of(problem, List.of());
    List<SessionNeed> found = new ArrayList<>();
    for (SessionNeed need : problem.sessions()) {
      for (Part part : Part.values()) {
        if (need.places(part) > 0 && nothingElse.why(need.id(), part).could().isEmpty()) {
          found.add(only(need, part, found.size()));
        }
      }
    }
    return found;
  }

  private static SessionNeed only(SessionNeed need, Part part, int number) {
    return new SessionNeed(
        need.id() + "-" + number,
        need.site(),
        need.kind(),
        need.span(),
        Set.of(),
        Set.of(),
        Set.of(),
        "",
        0,
        part == Part.LEAD ? need.leads() : 0,
        part == Part.SUPPORT ? need.supports() : 0,
        need.people(),
        need.known());
  }

  /** What the places cost that nobody could fill whatever is decided. */
  static long points(StaffingProblem problem, List<SessionNeed> impossible) {
    StaffingProblem alone =
        new StaffingProblem(
            problem.zone(),
            List.of(),
            impossible,
            List.of(),
            List.of(),
            List.of(),
            problem.weights());
    return Scoring.of(alone).score(List.of()).values().stream().mapToLong(Long::longValue).sum();
  }
}
