package org.declic.assignment.solver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.declic.assignment.solver.Candidate.Busy;

/** What somebody does in one week, Monday to Sunday on the site's own clock. */
record Week(Ground ground, Candidate mediator, LocalDate monday, List<Choice> choices) {

  /** A day at a site that is not home: there and back is counted once. */
  record Trip(LocalDate day, String site) {}

  Week with(Choice choice) {
    List<Choice> more = new ArrayList<>(choices);
    more.add(choice);
    return new Week(ground, mediator, monday, more);
  }

  /** On the road, there and back, in minutes. */
  int road() {
    int minutes = 0;
    for (Trip trip : trips()) {
      minutes += ground.roads().roundTrip(mediator.home(), trip.site());
    }
    return minutes;
  }

  /** Away from home. */
  Set<Trip> trips() {
    Set<Trip> trips = new LinkedHashSet<>();
    for (Choice choice : choices) {
      if (!choice.session().site().equals(mediator.home())) {
        ground.trip(choice.session()).ifPresent(trips::add);
      }
    }
    for (Busy busy : busy()) {
      trips.add(new Trip(ground.times().day(busy.span().from()), busy.site()));
    }
    return trips;
  }

  private List<Busy> busy() {
    if (mediator.busy().isEmpty()) {
      return List.of();
    }
    return mediator.busy().stream()
        .filter(busy -> ground.times().week(busy.span().from()).equals(monday))
        .toList();
  }

  int busyMinutes() {
    return busy().stream().mapToInt(Busy::minutes).sum();
  }

  /** What counts for the contract: sessions, road, and what is decided elsewhere. */
  int minutes() {
    int minutes = road() + busyMinutes();
    for (Choice choice : choices) {
      minutes += choice.minutes();
    }
    return minutes;
  }

  /** The same as it is felt. */
  int strain() {
    int strain = road() + busyMinutes();
    for (Choice choice : choices) {
      strain += choice.strain();
    }
    return strain;
  }

  long fairPart() {
    return ground.fairPart(mediator, monday);
  }

  long cost() {
    long cost = 0;
    for (Rule.OfWeek rule : Rules.OF_WEEK) {
      cost += rule.cost(this);
    }
    return cost;
  }
}
