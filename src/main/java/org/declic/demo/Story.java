package org.declic.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.declic.content.UnitId;
import org.declic.platform.TimeOrderedId;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.SessionClosed;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionState;
import org.declic.scheduling.attendance.AttendanceMark;

/**
 * What happened in the invented centre, week by week, until this very minute, and what is planned.
 */
final class Story {
  static final int WEEKS = 13;
  private static final int COMING_DAYS = 42;

  private final Centre centre;
  private final List<Person> everybody;
  private final Person heron;
  private final Person apple;
  private final Person sailboat;
  private final Study study;
  private final Calendar calendar;
  private final Rows rows;
  private final Random random;
  private final List<SessionClosed> held = new ArrayList<>();

  /** The first three of everybody are those with a known card. */
  Story(
      Centre centre,
      List<Person> everybody,
      Study study,
      Calendar calendar,
      Rows rows,
      Random random) {
    this.centre = centre;
    this.everybody = everybody;
    this.heron = everybody.get(0);
    this.apple = everybody.get(1);
    this.sailboat = everybody.get(2);
    this.study = study;
    this.calendar = calendar;
    this.rows = rows;
    this.random = random;
  }

  /** The sessions that are over, in order. */
  List<SessionClosed> held() {
    return held;
  }

  void tell() {
    LocalDate today = centre.today();
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate first = monday.minusWeeks(WEEKS - 1L);
    for (LocalDate day = first; day.isBefore(today); day = day.plusDays(1)) {
      int weeksAgo = (int) ((monday.toEpochDay() - day.toEpochDay() + 6) / 7);
      for (Calendar.Plan plan : calendar.usual(day)) {
        past(plan, weeksAgo);
      }
    }
    today();
    for (int d = 1; d <= COMING_DAYS; d++) {
      calendar.usual(today.plusDays(d)).forEach(this::coming);
    }
    Places places = new Places(centre, rows);
    for (Person person : everybody) {
      if (person.firstSeen == null) {
        person.seenAt(centre.now().minusSeconds(3_600));
      }
      places.write(person);
    }
  }

  private void past(Calendar.Plan plan, int weeksAgo) {
    int withoutPass =
        switch (plan.kind()) {
          case SHOWROOM -> 12 + random.nextInt(18);
          case COLLECTIVE_INTERVIEW -> random.nextInt(4);
          case WORKSHOP -> random.nextInt(3) == 0 ? 1 : 0;
          default -> 0;
        };
    Map<Person, AttendanceMark> people = new LinkedHashMap<>();
    for (Person person : some(plan, seats(plan, withoutPass), weeksAgo)) {
      people.put(person, mark());
    }
    Set<UnitId> units = new LinkedHashSet<>();
    SessionId id = SessionId.next();
    study.in(id, plan.mediators().get(0));
    people.forEach(
        (person, mark) -> {
          if (mark.isHere()) {
            person.seenAt(calendar.start(plan));
            if (plan.kind() == ActivityKind.WORKSHOP) {
              work(person, calendar.start(plan), calendar.end(plan), units);
            }
          }
        });
    calendar.write(id, plan, SessionState.CLOSED, units, people, withoutPass);
    held.add(
        new SessionClosed(
            centre.site(), id, plan.mediators().get(0), calendar.end(plan).plusSeconds(240)));
  }

  private int seats(Calendar.Plan plan, int withoutPass) {
    return switch (plan.kind()) {
      case SHOWROOM -> 0;
      case INDIVIDUAL_INTERVIEW, INDIVIDUAL_SUPPORT -> 1;
      default -> plan.capacity() - withoutPass - random.nextInt(3);
    };
  }

  private List<Person> some(Calendar.Plan plan, int count, int weeksAgo) {
    List<Person> candidates = new ArrayList<>();
    for (Person person : everybody) {
      if (person.comesIn(weeksAgo) && suits(person, plan)) {
        candidates.add(person);
      }
    }
    Collections.shuffle(candidates, random);
    return candidates.subList(0, Math.min(count, candidates.size()));
  }

  private static boolean suits(Person person, Calendar.Plan plan) {
    return (plan.kind() == ActivityKind.WORKSHOP) == (person.wish != Person.Wish.TO_TALK)
        || (plan.kind() != ActivityKind.WORKSHOP && person.firstSeen == null);
  }

  private AttendanceMark mark() {
    int draw = random.nextInt(100);
    return draw < 82
        ? AttendanceMark.PRESENT
        : draw < 87
            ? AttendanceMark.LATE
            : draw < 89
                ? AttendanceMark.LEFT_EARLY
                : draw < 95 ? AttendanceMark.EXCUSED : AttendanceMark.NO_SHOW;
  }

  /** The heron goes to the end of one unit only, so that there is something left to show. */
  private void work(Person person, Instant start, Instant end, Set<UnitId> units) {
    if (study.next(person).isEmpty() || random.nextInt(100) < 40) {
      study.again(person, start.plusSeconds(800));
    }
    boolean toTheEnd =
        person == heron
            ? person.ways.isEmpty()
            : person.wish == Person.Wish.TO_LEARN && random.nextInt(100) < 75;
    study
        .work(person, start.plusSeconds(900), end.minusSeconds(600), toTheEnd)
        .ifPresent(unit -> units.add(unit.id()));
  }

  /** One earlier when the day is long enough, one that runs now, one or two later. */
  private void today() {
    LocalDate day = centre.today();
    int now = centre.now().atZone(centre.zone()).toLocalTime().toSecondOfDay() / 60;
    int start = Math.max(0, (now - 35) / 15 * 15);
    int end = Math.min(start + 120, 24 * 60 - 1);
    if (start >= 11 * 60) {
      past(
          Calendar.plan(
              day,
              start / 60 - 3,
              start % 60,
              120,
              ActivityKind.WORKSHOP,
              "",
              centre.rosa(),
              6,
              List.of(centre.karim())),
          0);
    }
    running(day, start, end);
    if (end <= 19 * 60) {
      coming(
          Calendar.plan(
              day,
              end / 60,
              end % 60 / 15 * 15,
              45,
              ActivityKind.INDIVIDUAL_INTERVIEW,
              "Positionnement",
              centre.office(),
              1,
              List.of(centre.karim())),
          List.of(apple));
      coming(
          Calendar.plan(
              day,
              end / 60 + 1,
              end % 60 / 15 * 15,
              120,
              ActivityKind.WORKSHOP,
              "",
              centre.ada(),
              8,
              List.of(centre.karim())));
    }
  }

  private void running(LocalDate day, int start, int end) {
    Calendar.Plan plan =
        new Calendar.Plan(
            day,
            LocalTime.of(start / 60, start % 60),
            LocalTime.of(end / 60, end % 60),
            ActivityKind.WORKSHOP,
            "",
            centre.ada(),
            8,
            List.of(centre.karim(), centre.sophie()));
    List<Person> group = new ArrayList<>(List.of(heron, sailboat));
    for (Person person : some(plan, everybody.size(), 0)) {
      if (group.size() < 7 && !group.contains(person) && study.next(person).isPresent()) {
        group.add(person);
      }
    }
    Map<Person, AttendanceMark> people = new LinkedHashMap<>();
    Set<UnitId> units = new LinkedHashSet<>();
    SessionId id = SessionId.next();
    study.in(id, centre.karim());
    for (int i = 0; i < group.size(); i++) {
      Person person = group.get(i);
      boolean expected = i == group.size() - 1 && i > 2;
      people.put(person, expected ? AttendanceMark.EXPECTED : AttendanceMark.PRESENT);
      if (!expected) {
        Instant from = calendar.start(plan).plusSeconds(300);
        Instant to = centre.now().minusSeconds(20L * i);
        person.seenAt(to);
        study
            .work(person, from.isBefore(to) ? from : to.minusSeconds(600), to, i == 3)
            .ifPresent(unit -> units.add(unit.id()));
      }
    }
    calendar.write(id, plan, SessionState.OPEN, units, people, 1);
    if (group.size() > 5) {
      stuck(group.get(4));
      raisesHand(group.get(2));
    }
  }

  private void stuck(Person person) {
    study
        .next(person)
        .map(unit -> person.ways.get(unit.id()))
        .ifPresent(
            way -> {
              way.wrongInARow = 2;
              way.lastActionAt = centre.now().minusSeconds(250);
            });
  }

  private void raisesHand(Person person) {
    UnitId unit = study.next(person).map(next -> next.id()).orElse(study.units().get(0).id());
    rows.add(
        "help_request",
        "id, site_id, learner_id, open_learner_id, unit_id, step_id, asked_at, taken_name, version",
        TimeOrderedId.next(),
        centre.site().value(),
        person.id.value(),
        person.id.value(),
        unit.value(),
        "s04",
        centre.now().minusSeconds(70),
        "",
        1L);
  }

  private void coming(Calendar.Plan plan) {
    coming(plan, some(plan, Math.max(0, seats(plan, 0) - random.nextInt(3)), 0));
  }

  private void coming(Calendar.Plan plan, List<Person> people) {
    Map<Person, AttendanceMark> expected = new LinkedHashMap<>();
    people.forEach(person -> expected.put(person, AttendanceMark.EXPECTED));
    List<UnitId> units =
        plan.kind() == ActivityKind.WORKSHOP
            ? study.units().stream()
                .skip(random.nextInt(study.units().size()))
                .limit(1)
                .map(unit -> unit.id())
                .toList()
            : List.of();
    calendar.write(SessionId.next(), plan, SessionState.PLANNED, units, expected, 0);
  }
}
