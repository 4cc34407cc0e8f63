package org.declic.assignment.solver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every week of every mediator, empty ones too: a wish may be missed in them. */
final class Weeks {

  private Weeks() {}

  static List<Week> all(Ground ground, Draft draft) {
    Set<LocalDate> mondays = mondays(ground);
    List<Week> all = new ArrayList<>();
    for (Candidate mediator : ground.mediators()) {
      for (LocalDate monday : mondays) {
        all.add(draft.week(mediator, monday));
      }
    }
    return all;
  }

  static Set<LocalDate> mondays(Ground ground) {
    Set<LocalDate> mondays = new TreeSet<>();
    ground.sessions().forEach(session -> ground.week(session).ifPresent(mondays::add));
    return mondays;
  }
}
