package org.declic.assignment.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.declic.assignment.solver.Candidate;
import org.declic.assignment.solver.Candidate.Span;
import org.declic.assignment.solver.Part;
import org.declic.assignment.solver.SessionNeed;
import org.declic.assignment.solver.StaffingProblem;
import org.declic.assignment.solver.StaffingProblem.Standing;
import org.declic.assignment.solver.Weights;

/** Two people, two sessions at the same hour of a Tuesday; Karim is published for the first. */
final class SampleQuestion {
  static final String SITE = "01930000-0000-7000-8000-0000000000a0";
  static final String KARIM = "01930000-0000-7000-8000-0000000000b1";
  static final String SOPHIE = "01930000-0000-7000-8000-0000000000b2";
  static final String MORNING = "01930000-0000-7000-8000-0000000000c1";
  static final String BESIDE = "01930000-0000-7000-8000-0000000000c2";
  static final LocalDate MONDAY = LocalDate.of(2035, 5, 14);
  static final Days DAYS = Days.around(MONDAY, false);
  static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private SampleQuestion() {}

  static StaffingProblem problem() {
    return new StaffingProblem(
        PARIS,
        List.of(person(KARIM), person(SOPHIE)),
        List.of(session(MORNING), session(BESIDE)),
        List.of(),
        List.of(new Standing(MORNING, KARIM, Part.LEAD, false)),
        List.of(),
        Weights.USUAL);
  }

  static Question question() {
    return new Question(problem(), Roster.standing(problem()));
  }

  private static Candidate person(String id) {
    return new Candidate(
        id,
        "",
        SITE,
        Set.of(SITE),
        Set.of("m1"),
        Set.of(),
        Set.of(),
        Set.of("FRENCH"),
        Set.of(),
        OptionalInt.of(28 * 60),
        OptionalInt.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static SessionNeed session(String id) {
    return new SessionNeed(
        id,
        SITE,
        "WORKSHOP",
        Optional.of(new Span(at(MONDAY.plusDays(1), 10), at(MONDAY.plusDays(1), 12))),
        Set.of("m1-u03"),
        Set.of("FRENCH"),
        Set.of(),
        "",
        0,
        1,
        0,
        4,
        Map.of());
  }

  static Instant at(LocalDate day, int hour) {
    return day.atTime(LocalTime.of(hour, 0)).atZone(PARIS).toInstant();
  }
}
