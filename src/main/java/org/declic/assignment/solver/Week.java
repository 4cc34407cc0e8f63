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

  Set<Trip> trips() {
    Set<Trip> trips = new LinkedHashSet<>();
    for (Choice choice : choices) {
      choice
          .session()
          .startsAt()
          .ifPresent(at -> trips.add(new Trip(ground.times().day(at), choice.session().site())));
    }
    for (Busy busy : busy()) {
      trips.add(new Trip(ground.times().day(busy.span().from()), busy.site()));
    }
    return trips;
  }

  private List<Busy> busy() {
    return mediator.busy().stream()
        .filter(busy -> ground.times().week(busy.span().from()).equals(monday))
        .toList();
  }

  int busyMinutes() {
    return busy().stream().mapToInt(Busy::minutes).sum();
  }

  /** What counts for the contract: sessions, road, and what is decided elsewhere. */
  int minutes() {
    return choices.stream().mapToInt(Choice::minutes).sum() + road() + busyMinutes();
  }

  /** The same as it is felt. */
  int strain() {
    return choices.stream().mapToInt(Choice::strain).sum() + road() + busyMinutes();
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
