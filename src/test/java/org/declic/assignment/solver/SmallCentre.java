package org.declic.assignment.solver;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.declic.assignment.solver.Candidate.Span;
import org.declic.assignment.solver.StaffingPlan.Assigned;
import org.declic.assignment.solver.StaffingProblem.PairCost;
import org.declic.assignment.solver.StaffingProblem.Standing;
import org.declic.assignment.solver.StaffingProblem.Travel;

/** A question made in a few short sentences; times are those of one week in Paris. */
final class SmallCentre {
  static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** Monday of the week in which summer time ends. */
  static final LocalDate MONDAY = LocalDate.of(2026, 10, 19);

  private final List<SmallPerson> people = new ArrayList<>();
  private final List<SmallNeed> needs = new ArrayList<>();
  private final List<Travel> travels = new ArrayList<>();
  private final List<Standing> standing = new ArrayList<>();
  private final List<PairCost> pairs = new ArrayList<>();

  SmallPerson person(String id) {
    SmallPerson person = new SmallPerson(id);
    people.add(person);
    return person;
  }

  /** On a day from Monday, 0, on; at A unless said otherwise. */
  SmallNeed session(String id, int day, String from, String to) {
    SmallNeed need = new SmallNeed(id, Optional.of(span(day, from, to)));
    needs.add(need);
    return need;
  }

  /** A job of a textbook. */
  SmallNeed job(String id) {
    SmallNeed need = new SmallNeed(id, Optional.empty());
    needs.add(need);
    return need;
  }

  SmallCentre road(String from, String to, int minutes) {
    travels.add(new Travel(from, to, minutes));
    return this;
  }

  SmallCentre published(String session, String mediator) {
    standing.add(new Standing(session, mediator, Part.LEAD, false));
    return this;
  }

  SmallCentre locked(String session, String mediator) {
    standing.add(new Standing(session, mediator, Part.LEAD, true));
    return this;
  }

  SmallCentre pair(String session, String mediator, long cost, int load) {
    pairs.add(new PairCost(session, mediator, cost, load));
    return this;
  }

  StaffingProblem problem() {
    return new StaffingProblem(
        PARIS,
        people.stream().map(SmallPerson::candidate).toList(),
        needs.stream().map(SmallNeed::need).toList(),
        travels,
        standing,
        pairs,
        Weights.USUAL);
  }

  /** What the engine proposes; proven, as small as these questions are. */
  StaffingPlan solved() {
    return StaffingSolver.solve(problem(), SolveLimits.seconds(120), SolveWatch.NOBODY);
  }

  /** Who leads it in the engine's plan; "" for nobody. */
  String leader(String session) {
    return solved().assigned().stream()
        .filter(one -> one.session().equals(session) && one.part() == Part.LEAD)
        .map(Assigned::mediator)
        .findFirst()
        .orElse("");
  }

  /** How many places the engine fills. */
  int filled() {
    return solved().assigned().size();
  }

  /** The rules that the checker finds broken when these lead; "session mediator" each. */
  Set<String> broken(String... led) {
    Set<String> rules = new HashSet<>();
    PlanChecker.broken(problem(), plan(led)).forEach(violation -> rules.add(violation.rule()));
    return rules;
  }

  static List<Assigned> plan(String... led) {
    List<Assigned> plan = new ArrayList<>();
    for (String line : led) {
      String[] words = line.split(" ");
      Part part = words.length > 2 ? Part.valueOf(words[2]) : Part.LEAD;
      plan.add(new Assigned(words[0], words[1], part));
    }
    return plan;
  }

  /** Codes of the facts that speak against somebody in a session, the plan being as told. */
  List<String> against(String mediator, String session, String... led) {
    return Reasons.of(problem(), plan(led))
        .why(session, Part.LEAD, Optional.empty())
        .cannot()
        .stream()
        .filter(other -> other.mediator().equals(mediator))
        .flatMap(other -> other.facts().stream())
        .map(Fact::code)
        .toList();
  }

  /** Codes of what would be different with somebody else, the plan being as told. */
  List<String> different(String mediator, String session, String... led) {
    Explanation why = Reasons.of(problem(), plan(led)).why(session, Part.LEAD);
    return why.could().stream()
        .filter(other -> other.mediator().equals(mediator))
        .flatMap(other -> other.facts().stream())
        .map(Fact::code)
        .toList();
  }

  /** Codes of why whoever leads it does. */
  List<String> because(String session, String... led) {
    return Reasons.of(problem(), plan(led)).why(session, Part.LEAD).because().stream()
        .map(Fact::code)
        .toList();
  }

  /** What the rule adds to the score of the plan. */
  long points(String rule, String... led) {
    return Scoring.of(problem()).score(plan(led)).get(rule);
  }

  static Span span(int day, String from, String to) {
    LocalDate date = MONDAY.plusDays(day);
    boolean midnight = to.equals("24:00");
    LocalTime end = midnight ? LocalTime.MIDNIGHT : LocalTime.parse(to);
    return new Span(
        date.atTime(LocalTime.parse(from)).atZone(PARIS).toInstant(),
        date.plusDays(midnight ? 1 : 0).atTime(end).atZone(PARIS).toInstant());
  }
}
