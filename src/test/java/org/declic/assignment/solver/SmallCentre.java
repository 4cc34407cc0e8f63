package org.declic.assignment.solver;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.declic.assignment.solver.Candidate.Busy;
import org.declic.assignment.solver.Candidate.Span;
import org.declic.assignment.solver.Candidate.Wish;
import org.declic.assignment.solver.StaffingPlan.Assigned;
import org.declic.assignment.solver.StaffingProblem.PairCost;
import org.declic.assignment.solver.StaffingProblem.Standing;
import org.declic.assignment.solver.StaffingProblem.Travel;

/** A question made in a few short sentences; times are those of one week in Paris. */
final class SmallCentre {
  static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** Monday of the week in which summer time ends. */
  static final LocalDate MONDAY = LocalDate.of(2026, 10, 19);

  private final List<Person> people = new ArrayList<>();
  private final List<Need> needs = new ArrayList<>();
  private final List<Travel> travels = new ArrayList<>();
  private final List<Standing> standing = new ArrayList<>();
  private final List<PairCost> pairs = new ArrayList<>();

  Person person(String id) {
    Person person = new Person(id);
    people.add(person);
    return person;
  }

  /** On a day from Monday, 0, on; at A unless said otherwise. */
  Need session(String id, int day, String from, String to) {
    Need need = new Need(id, Optional.of(span(day, from, to)));
    needs.add(need);
    return need;
  }

  /** A job of a textbook. */
  Need job(String id) {
    Need need = new Need(id, Optional.empty());
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
        people.stream().map(Person::candidate).toList(),
        needs.stream().map(Need::need).toList(),
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

  /** Somebody of site A who may do everything, until told otherwise. */
  static final class Person {
    private final String id;
    private final Set<String> sites = new HashSet<>(Set.of("A"));
    private final Set<String> skills = new HashSet<>();
    private final Set<String> kinds = new HashSet<>();
    private final Set<String> covered = new HashSet<>();
    private final Set<String> languages = new HashSet<>(Set.of("fr"));
    private final Set<String> accreditations = new HashSet<>();
    private final List<Span> available = new ArrayList<>();
    private final List<Span> away = new ArrayList<>();
    private final List<Busy> busy = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();
    private OptionalInt contract = OptionalInt.empty();
    private OptionalInt capacity = OptionalInt.empty();
    private String employer = "";

    private Person(String id) {
      this.id = id;
    }

    Person alsoAt(String site) {
      sites.add(site);
      return this;
    }

    Person masters(String skill) {
      skills.add(skill);
      return this;
    }

    Person leadsOnly(String kind) {
      kinds.add(kind);
      return this;
    }

    Person employedBy(String partner, String... coveredKinds) {
      employer = partner;
      covered.addAll(List.of(coveredKinds));
      return this;
    }

    Person speaks(String language) {
      languages.add(language);
      return this;
    }

    Person holds(String accreditation) {
      accreditations.add(accreditation);
      return this;
    }

    Person contract(int minutes) {
      contract = OptionalInt.of(minutes);
      return this;
    }

    Person capacity(int minutes) {
      capacity = OptionalInt.of(minutes);
      return this;
    }

    Person available(int day, String from, String to) {
      available.add(span(day, from, to));
      return this;
    }

    Person available(Span span) {
      available.add(span);
      return this;
    }

    Person away(int day) {
      away.add(span(day, "00:00", "24:00"));
      return this;
    }

    Person busy(String site, int day, String from, String to) {
      Span span = span(day, from, to);
      busy.add(new Busy(site, span, (int) Duration.between(span.from(), span.to()).toMinutes()));
      return this;
    }

    Person wishes(String kind) {
      wishes.add(new Wish(true, null, kind));
      return this;
    }

    Person ratherNot(String kind) {
      wishes.add(new Wish(false, null, kind));
      return this;
    }

    private Candidate candidate() {
      return new Candidate(
          id,
          employer,
          "A",
          sites,
          skills,
          kinds,
          covered,
          languages,
          accreditations,
          contract,
          capacity,
          available,
          away,
          busy,
          wishes);
    }
  }

  /** A session for one leader, of no kind in particular, until told otherwise. */
  static final class Need {
    private final String id;
    private final Optional<Span> span;
    private final Set<String> skills = new HashSet<>();
    private final Set<String> languages = new HashSet<>();
    private final Set<String> accreditations = new HashSet<>();
    private String site = "A";
    private String kind = "";
    private String partner = "";
    private int supports;
    private int people;
    private Map<String, Integer> known = Map.of();

    private Need(String id, Optional<Span> span) {
      this.id = id;
      this.span = span;
    }

    Need at(String where) {
      site = where;
      return this;
    }

    Need of(String what) {
      kind = what;
      return this;
    }

    Need needs(String skill) {
      skills.add(skill);
      return this;
    }

    Need in(String language) {
      languages.add(language);
      return this;
    }

    Need accredited(String accreditation) {
      accreditations.add(accreditation);
      return this;
    }

    /** One place is kept for the partner's people. */
    Need with(String someone) {
      partner = someone;
      return this;
    }

    Need helpers(int count) {
      supports = count;
      return this;
    }

    Need people(int count) {
      people = count;
      return this;
    }

    Need knows(String mediator) {
      known = Map.of(mediator, 3);
      return this;
    }

    private SessionNeed need() {
      return new SessionNeed(
          id,
          site,
          kind,
          span,
          skills,
          languages,
          accreditations,
          partner,
          partner.isEmpty() ? 0 : 1,
          1,
          supports,
          people,
          known);
    }
  }
}
