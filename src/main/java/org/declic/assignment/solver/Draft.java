package org.declic.assignment.solver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declic.assignment.solver.StaffingPlan.Assigned;

/** A plan on the way: who is where so far, and what the next step would cost. */
final class Draft {
  private final Ground ground;
  private final Map<String, List<Choice>> ofMediator = new LinkedHashMap<>();
  private final Map<String, List<Choice>> inSession = new HashMap<>();

  Draft(Ground ground) {
    this.ground = ground;
  }

  /** What names unknown people or sessions is left out; the checker speaks of it. */
  static Draft of(Ground ground, Collection<Assigned> assigned) {
    Draft draft = new Draft(ground);
    for (Assigned one : assigned) {
      Optional<Candidate> mediator = ground.mediator(one.mediator());
      Optional<SessionNeed> session = ground.session(one.session());
      if (mediator.isPresent() && session.isPresent()) {
        draft.add(ground.choice(mediator.get(), session.get(), one.part()));
      }
    }
    return draft;
  }

  void add(Choice choice) {
    ofMediator.computeIfAbsent(choice.mediator().id(), any -> new ArrayList<>()).add(choice);
    inSession.computeIfAbsent(choice.session().id(), any -> new ArrayList<>()).add(choice);
  }

  void remove(Choice choice) {
    of(choice.mediator()).removeIf(choice::same);
    in(choice.session()).removeIf(choice::same);
  }

  List<Choice> of(Candidate mediator) {
    return ofMediator.getOrDefault(mediator.id(), List.of());
  }

  List<Choice> in(SessionNeed session) {
    return inSession.getOrDefault(session.id(), List.of());
  }

  List<Choice> in(Place place) {
    return in(place.session()).stream().filter(choice -> choice.part() == place.part()).toList();
  }

  boolean isFull(Place place) {
    int there = 0;
    for (Choice choice : in(place.session())) {
      there += choice.part() == place.part() ? 1 : 0;
    }
    return there >= place.size();
  }

  Week week(Candidate mediator, LocalDate week) {
    List<Choice> there = new ArrayList<>();
    for (Choice choice : of(mediator)) {
      if (ground.week(choice.session()).filter(week::equals).isPresent()) {
        there.add(choice);
      }
    }
    return new Week(ground, mediator, week, there);
  }

  /** Whether a choice that is possible at all is still possible. */
  boolean fits(Choice choice) {
    return new Asked(ground, this, choice.mediator(), choice.session(), choice.part()).stillFits();
  }

  /** What the score gains by it, apart from a place being no longer empty. */
  long price(Choice choice) {
    long price = choice.cost();
    Optional<LocalDate> week = ground.week(choice.session());
    if (week.isPresent()) {
      Week before = week(choice.mediator(), week.get());
      price += before.with(choice).cost() - before.cost();
    }
    return price;
  }

  Collection<List<Choice>> byMediator() {
    return ofMediator.values();
  }

  List<Assigned> assigned() {
    return ofMediator.values().stream().flatMap(List::stream).map(Choice::assigned).toList();
  }
}
