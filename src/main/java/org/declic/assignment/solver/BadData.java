package org.declic.assignment.solver;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.declic.assignment.solver.StaffingPlan.Assigned;
import org.declic.assignment.solver.StaffingProblem.Standing;

/** What is odd in a question: it is answered all the same, as well as can be. */
public final class BadData {

  private BadData() {}

  public static List<Fact> in(StaffingProblem problem) {
    List<Fact> found = new ArrayList<>();
    if (problem.mediators().isEmpty()) {
      found.add(FactCode.NO_MEDIATORS.with());
    }
    if (problem.sessions().isEmpty()) {
      found.add(FactCode.NO_SESSIONS.with());
    }
    Set<String> mediators = new HashSet<>();
    for (Candidate mediator : problem.mediators()) {
      if (!mediators.add(mediator.id())) {
        found.add(FactCode.TWICE.with(mediator.id()));
      }
    }
    Set<String> sessions = new HashSet<>();
    for (SessionNeed session : problem.sessions()) {
      if (!sessions.add(session.id())) {
        found.add(FactCode.TWICE.with(session.id()));
      }
      session.span().map(Times::minutes).ifPresent(minutes -> length(session, minutes, found));
    }
    for (Standing line : problem.standing()) {
      if (sessions.contains(line.session()) && !mediators.contains(line.mediator())) {
        found.add(FactCode.MEDIATOR_GONE.with(line.session(), line.mediator()));
      }
    }
    found.addAll(contradictions(problem));
    return List.copyOf(found);
  }

  private static void length(SessionNeed session, int minutes, List<Fact> found) {
    if (minutes <= 0) {
      found.add(FactCode.SESSION_ENDS_BEFORE_IT_BEGINS.with(session.id()));
    } else if (minutes > PlausibleTime.LONGEST) {
      found.add(FactCode.SESSION_TOO_LONG.with(session.id(), minutes));
    }
  }

  /** What is locked, checked as if it were the whole plan. */
  private static List<Fact> contradictions(StaffingProblem problem) {
    List<Assigned> locked =
        problem.standing().stream()
            .filter(Standing::locked)
            .map(line -> new Assigned(line.session(), line.mediator(), line.part()))
            .distinct()
            .toList();
    List<Fact> found = new ArrayList<>();
    for (Violation violation : PlanChecker.broken(problem, locked)) {
      if (!violation.rule().equals("KNOWN")) {
        List<Object> values = new ArrayList<>();
        values.add(violation.session());
        values.add(violation.mediator());
        values.add(violation.rule());
        values.add(violation.fact().code());
        values.addAll(violation.fact().values());
        found.add(new Fact(FactCode.LOCK_BREAKS_RULE.name(), values));
      }
    }
    return found;
  }
}
