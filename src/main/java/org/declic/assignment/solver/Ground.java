package org.declic.assignment.solver;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.declic.assignment.solver.Candidate.Wish;
import org.declic.assignment.solver.StaffingPlan.Assigned;
import org.declic.assignment.solver.StaffingProblem.PairCost;
import org.declic.assignment.solver.StaffingProblem.Standing;
import org.declic.assignment.solver.Week.Trip;

/**
 * The question, with what follows from it alone looked up once: who could at all, how long a
 * session takes of somebody, what part of a week is fair.
 */
final class Ground {
  private final StaffingProblem problem;
  private final Times times;
  private final Roads roads;
  private final Map<String, Candidate> mediators = new LinkedHashMap<>();
  private final Map<String, SessionNeed> sessions = new LinkedHashMap<>();
  private final Map<String, Map<String, PairCost>> pairs = new HashMap<>();
  private final Map<Place, List<Choice>> choices = new HashMap<>();
  private final Map<LocalDate, List<SessionNeed>> weeks = new HashMap<>();
  private final Map<String, LocalDate> weekOf = new HashMap<>();
  private final Map<Assigned, Standing> standing = new LinkedHashMap<>();
  private final Map<Place, List<String>> locked = new HashMap<>();
  private final List<Place> places = new ArrayList<>();
  private final Map<String, Trip> trips = new HashMap<>();
  private final Map<LocalDate, Map<String, Long>> fairParts = new HashMap<>();
  private final Map<String, Map<Wish, Set<LocalDate>>> grantable = new HashMap<>();

  Ground(StaffingProblem problem) {
    this.problem = problem;
    this.times = new Times(problem.zone());
    this.roads = new Roads(problem.travels());
    problem.mediators().forEach(mediator -> mediators.putIfAbsent(mediator.id(), mediator));
    problem.sessions().forEach(session -> sessions.putIfAbsent(session.id(), session));
    for (PairCost pair : problem.pairs()) {
      pairs.computeIfAbsent(pair.session(), any -> new HashMap<>()).put(pair.mediator(), pair);
    }
    for (SessionNeed session : sessions.values()) {
      session.startsAt().ifPresent(at -> file(session, at));
      for (Part part : Part.values()) {
        if (session.places(part) > 0) {
          places.add(new Place(session, part));
        }
      }
    }
    for (Standing line : problem.standing()) {
      if (sessions.containsKey(line.session())) {
        Assigned assigned = new Assigned(line.session(), line.mediator(), line.part());
        standing.merge(assigned, line, (one, other) -> one.locked() ? one : other);
      }
    }
    for (Standing line : standing.values()) {
      if (line.locked() && mediators.containsKey(line.mediator())) {
        Place place = new Place(sessions.get(line.session()), line.part());
        locked.computeIfAbsent(place, any -> new ArrayList<>()).add(line.mediator());
      }
    }
  }

  private void file(SessionNeed session, Instant at) {
    LocalDate week = times.week(at);
    weekOf.put(session.id(), week);
    weeks.computeIfAbsent(week, any -> new ArrayList<>()).add(session);
    trips.put(session.id(), new Trip(times.day(at), session.site()));
  }

  /** The day and site it takes people to; empty for what has no time. */
  Optional<Trip> trip(SessionNeed session) {
    return Optional.ofNullable(trips.get(session.id()));
  }

  StaffingProblem problem() {
    return problem;
  }

  Times times() {
    return times;
  }

  Roads roads() {
    return roads;
  }

  Weights weights() {
    return problem.weights();
  }

  Collection<Candidate> mediators() {
    return mediators.values();
  }

  Collection<SessionNeed> sessions() {
    return sessions.values();
  }

  Optional<Candidate> mediator(String id) {
    return Optional.ofNullable(mediators.get(id));
  }

  Optional<SessionNeed> session(String id) {
    return Optional.ofNullable(sessions.get(id));
  }

  List<Place> places() {
    return places;
  }

  /** Of sessions that exist; their mediator may be gone. */
  Collection<Standing> standing() {
    return standing.values();
  }

  boolean stands(Candidate mediator, SessionNeed session, Part part) {
    return standing.containsKey(new Assigned(session.id(), mediator.id(), part));
  }

  boolean isLocked(Candidate mediator, SessionNeed session, Part part) {
    Standing line = standing.get(new Assigned(session.id(), mediator.id(), part));
    return line != null && line.locked();
  }

  /** Who is locked in it and still there. */
  List<String> locked(Place place) {
    return locked.getOrDefault(place, List.of());
  }

  /** The Monday; empty for what has no time. */
  Optional<LocalDate> week(SessionNeed session) {
    return Optional.ofNullable(weekOf.get(session.id()));
  }

  int minutes(Candidate mediator, SessionNeed session) {
    return pair(mediator, session)
        .map(PairCost::load)
        .orElseGet(() -> session.span().map(span -> Math.max(0, Times.minutes(span))).orElse(0));
  }

  Optional<PairCost> pair(Candidate mediator, SessionNeed session) {
    return Optional.ofNullable(pairs.getOrDefault(session.id(), Map.of()).get(mediator.id()));
  }

  /** Whoever it is, able or not. */
  Choice choice(Candidate mediator, SessionNeed session, Part part) {
    int minutes = minutes(mediator, session);
    long cost = 0;
    for (Rule.OfChoice rule : Rules.OF_CHOICE) {
      cost += rule.cost(this, mediator, session, part);
    }
    return new Choice(
        mediator,
        session,
        part,
        minutes,
        FairLoad.strain(this, session, minutes),
        cost,
        isLocked(mediator, session, part));
  }

  /** Whether there is a session in that week that speaks to the wish and that they could do. */
  boolean couldHave(Candidate mediator, LocalDate week, Wish wish) {
    return grantable
        .computeIfAbsent(mediator.id(), any -> new HashMap<>())
        .computeIfAbsent(wish, any -> weeksOf(mediator, wish))
        .contains(week);
  }

  private Set<LocalDate> weeksOf(Candidate mediator, Wish wish) {
    Set<LocalDate> found = new HashSet<>();
    for (Place place : places()) {
      if (wish.speaksOf(place.session()) && isAmong(mediator, place)) {
        week(place.session()).ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean isAmong(Candidate mediator, Place place) {
    for (Choice choice : choices(place)) {
      if (choice.mediator() == mediator) {
        return true;
      }
    }
    return false;
  }

  /** All who could fill the place if nothing else were decided, and who is locked in it. */
  List<Choice> choices(Place place) {
    return choices.computeIfAbsent(place, this::findChoices);
  }

  private List<Choice> findChoices(Place place) {
    List<Choice> found = new ArrayList<>();
    Draft nothing = new Draft(this);
    for (Candidate mediator : mediators.values()) {
      Asked asked = new Asked(this, nothing, mediator, place.session(), place.part());
      if (isLocked(mediator, place.session(), place.part()) || asked.isPossible()) {
        found.add(choice(mediator, place.session(), place.part()));
      }
    }
    return found;
  }

  /**
   * What each mediator would do in the week, in counted minutes, if every session were shared by
   * contract among all who could lead it.
   */
  long fairPart(Candidate mediator, LocalDate week) {
    return fairParts
        .computeIfAbsent(
            week, monday -> FairLoad.parts(this, weeks.getOrDefault(monday, List.of())))
        .getOrDefault(mediator.id(), 0L);
  }
}
