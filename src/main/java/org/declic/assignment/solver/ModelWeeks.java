package org.declic.assignment.solver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declic.assignment.solver.Week.Trip;
import org.declic.assignment.solver.engine.Sum;

/** Sorts what people could do into weeks, with a yes or no for each day at another site. */
final class ModelWeeks {

  private ModelWeeks() {}

  static List<ModelWeek> of(Model model) {
    List<ModelWeek> weeks = new ArrayList<>();
    Set<LocalDate> mondays = Weeks.mondays(model.ground());
    for (Candidate mediator : model.ground().mediators()) {
      Map<LocalDate, List<Choice>> byWeek = new LinkedHashMap<>();
      for (Choice choice : model.choices(mediator)) {
        model
            .ground()
            .week(choice.session())
            .ifPresent(week -> byWeek.computeIfAbsent(week, any -> new ArrayList<>()).add(choice));
      }
      // What is decided elsewhere counts even where nothing can be decided.
      for (LocalDate monday : mondays) {
        weeks.add(week(model, mediator, monday, byWeek.getOrDefault(monday, List.of())));
      }
    }
    return weeks;
  }

  private static ModelWeek week(
      Model model, Candidate mediator, LocalDate monday, List<Choice> choices) {
    Ground ground = model.ground();
    Week busy = new Week(ground, mediator, monday, List.of());
    Map<Trip, List<Choice>> trips = new LinkedHashMap<>();
    Sum minutes = new Sum();
    Sum strain = new Sum();
    for (Choice choice : choices) {
      minutes.add(model.column(choice), choice.minutes());
      strain.add(model.column(choice), choice.strain());
      ground
          .trip(choice.session())
          .filter(trip -> !busy.trips().contains(trip))
          .ifPresent(trip -> trips.computeIfAbsent(trip, any -> new ArrayList<>()).add(choice));
    }
    Sum road = road(model, mediator, trips);
    return new ModelWeek(
        mediator,
        monday,
        choices,
        minutes.add(road),
        strain.add(road),
        road,
        busy.minutes(),
        busy.road(),
        ground.fairPart(mediator, monday));
  }

  private static Sum road(Model model, Candidate mediator, Map<Trip, List<Choice>> trips) {
    Sum road = new Sum();
    trips.forEach(
        (trip, choices) -> {
          int length = model.ground().roads().roundTrip(mediator.home(), trip.site());
          if (length > 0) {
            road.add(goes(model, choices), length);
          }
        });
    return road;
  }

  /** A column that is 1 as soon as one of the choices is. */
  private static int goes(Model model, List<Choice> choices) {
    if (choices.size() == 1) {
      return model.column(choices.get(0));
    }
    int goes = model.linear().following(model.linear().yesNo());
    if (choices.stream().anyMatch(Choice::locked)) {
      model.linear().fix(goes, 1);
    }
    Sum any = model.count(choices);
    model.derive(values -> values[goes] = any.value(values) > 0 ? 1 : 0);
    for (Choice choice : choices) {
      model.linear().atMost(new Sum().add(model.column(choice), 1).add(goes, -1), 0);
    }
    return goes;
  }
}
