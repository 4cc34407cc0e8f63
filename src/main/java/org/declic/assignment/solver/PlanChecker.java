package org.declic.assignment.solver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declic.assignment.solver.StaffingPlan.Assigned;
import org.declic.assignment.solver.StaffingProblem.PairCost;
import org.declic.assignment.solver.StaffingProblem.Standing;

/**
 * Reads a plan and tells every hard rule that it breaks. It trusts neither the engine nor the
 * rules: each rule is written here a second time, as plainly as can be.
 */
public final class PlanChecker {
  private final StaffingProblem problem;
  private final Map<String, Candidate> mediators = new HashMap<>();
  private final Map<String, SessionNeed> sessions = new HashMap<>();
  private final Map<List<String>, PairCost> pairs = new HashMap<>();
  private final List<Violation> found = new ArrayList<>();

  private PlanChecker(StaffingProblem problem) {
    this.problem = problem;
    problem.mediators().forEach(mediator -> mediators.putIfAbsent(mediator.id(), mediator));
    problem.sessions().forEach(session -> sessions.putIfAbsent(session.id(), session));
    problem.pairs().forEach(pair -> pairs.put(List.of(pair.session(), pair.mediator()), pair));
  }

  /** Nothing when the plan keeps every hard rule. */
  public static List<Violation> broken(StaffingProblem problem, Collection<Assigned> assigned) {
    PlanChecker checker = new PlanChecker(problem);
    checker.check(assigned);
    return List.copyOf(checker.found);
  }

  private void check(Collection<Assigned> assigned) {
    Map<String, List<Assigned>> bySession = new LinkedHashMap<>();
    Map<String, List<SessionNeed>> byMediator = new LinkedHashMap<>();
    for (Assigned one : assigned) {
      Candidate mediator = mediators.get(one.mediator());
      SessionNeed session = sessions.get(one.session());
      if (mediator == null || session == null) {
        say("KNOWN", one, FactCode.UNKNOWN.with(one.session(), one.mediator()));
        continue;
      }
      bySession.computeIfAbsent(session.id(), any -> new ArrayList<>()).add(one);
      byMediator.computeIfAbsent(mediator.id(), any -> new ArrayList<>()).add(session);
      for (PairCheck.Objection objection : PairCheck.of(mediator, session, one.part())) {
        say(objection.rule(), one, objection.fact());
      }
    }
    bySession.forEach(this::checkSession);
    byMediator.forEach(this::checkMediator);
    checkLocks(new HashSet<>(assigned));
  }

  private void checkSession(String id, List<Assigned> there) {
    SessionNeed session = sessions.get(id);
    for (Part part : Part.values()) {
      long filled = there.stream().filter(one -> one.part() == part).count();
      if (filled > Math.max(0, session.places(part))) {
        say("PLACES", there.get(0), FactCode.PLACES_FULL.with(id));
      }
    }
    Set<String> seen = new HashSet<>();
    for (Assigned one : there) {
      if (!seen.add(one.mediator())) {
        say("PLACES", one, FactCode.ALREADY_IN_IT.with(id));
      }
    }
    int free = session.leads() + session.supports() - there.size();
    for (String language : session.languages()) {
      boolean spoken = people(there).stream().anyMatch(who -> who.languages().contains(language));
      if (!spoken && free < 1) {
        say("LANGUAGE", there.get(0), FactCode.LANGUAGE_NEEDED.with(language));
      }
    }
    for (String wanted : session.accreditations()) {
      boolean held = people(there).stream().anyMatch(who -> who.accreditations().contains(wanted));
      if (!held && free < 1) {
        say("ACCREDITATION", there.get(0), FactCode.ACCREDITATION_NEEDED.with(wanted));
      }
    }
    if (!session.partner().isEmpty()) {
      long theirs =
          people(there).stream().filter(who -> who.employer().equals(session.partner())).count();
      long others = there.size() - theirs;
      int left = Math.max(0, session.leads() + session.supports() - session.partnerPlaces());
      if (session.partnerPlaces() > 0 && others > left) {
        say("PARTNER_SHARE", there.get(0), FactCode.PARTNER_PLACE.with(session.partner()));
      }
    }
  }

  private List<Candidate> people(List<Assigned> there) {
    return there.stream().map(one -> mediators.get(one.mediator())).toList();
  }

  private void checkMediator(String id, List<SessionNeed> theirs) {
    Candidate mediator = mediators.get(id);
    for (PersonCheck.Objection objection : PersonCheck.of(problem, pairs, mediator, theirs)) {
      found.add(new Violation(objection.rule(), objection.session(), id, objection.fact()));
    }
  }

  private void checkLocks(Set<Assigned> assigned) {
    for (Standing line : problem.standing()) {
      Assigned locked = new Assigned(line.session(), line.mediator(), line.part());
      boolean possible =
          mediators.containsKey(line.mediator()) && sessions.containsKey(line.session());
      if (line.locked() && possible && !assigned.contains(locked)) {
        say("LOCK", locked, FactCode.LOCK_MISSING.with(line.session(), line.mediator()));
      }
    }
  }

  private void say(String rule, Assigned where, Fact fact) {
    found.add(new Violation(rule, where.session(), where.mediator(), fact));
  }
}
