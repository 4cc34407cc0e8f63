package org.declic.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declic.content.UnitId;
import org.declic.identity.AccountId;
import org.declic.platform.TimeOrderedId;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionState;
import org.declic.scheduling.attendance.AttendanceMark;
import org.declic.scheduling.room.RoomId;

/** What is planned each week, and the rows of a session. */
final class Calendar {
  private final Centre centre;
  private final Rows rows;
  private final Set<String> diaries = new HashSet<>();

  Calendar(Centre centre, Rows rows) {
    this.centre = centre;
    this.rows = rows;
  }

  /** A session before anybody is in it. */
  record Plan(
      LocalDate day,
      LocalTime start,
      LocalTime end,
      ActivityKind kind,
      String subject,
      RoomId room,
      int capacity,
      List<AccountId> mediators) {}

  /** The usual plan of a day: seven sessions a week, none at the weekend. */
  List<Plan> usual(LocalDate day) {
    List<Plan> plans = new ArrayList<>();
    List<AccountId> both = List.of(centre.karim(), centre.sophie());
    List<AccountId> karim = List.of(centre.karim());
    List<AccountId> sophie = List.of(centre.sophie());
    DayOfWeek weekday = day.getDayOfWeek();
    switch (weekday) {
      case MONDAY -> {
        plans.add(plan(day, 9, 30, 120, ActivityKind.WORKSHOP, "", centre.ada(), 8, both));
        plans.add(individual(day, 14, ActivityKind.INDIVIDUAL_INTERVIEW, karim));
      }
      case TUESDAY ->
          plans.add(plan(day, 14, 0, 120, ActivityKind.WORKSHOP, "", centre.ada(), 8, karim));
      case WEDNESDAY -> {
        plans.add(
            plan(
                day,
                10,
                0,
                90,
                ActivityKind.COLLECTIVE_INTERVIEW,
                "Accueil : découvrir la Cité des métiers",
                centre.rosa(),
                10,
                sophie));
        if (day.getDayOfMonth() <= 7) {
          plans.add(
              plan(
                  day,
                  14,
                  0,
                  180,
                  ActivityKind.SHOWROOM,
                  "Essayer une tablette, imprimer, numériser",
                  centre.openSpace(),
                  0,
                  both));
        }
      }
      case THURSDAY -> {
        plans.add(plan(day, 9, 30, 120, ActivityKind.WORKSHOP, "", centre.ada(), 8, sophie));
        plans.add(individual(day, 14, ActivityKind.INDIVIDUAL_SUPPORT, karim));
      }
      case FRIDAY ->
          plans.add(plan(day, 10, 0, 120, ActivityKind.WORKSHOP, "", centre.rosa(), 6, karim));
      default -> {}
    }
    return plans;
  }

  private Plan individual(LocalDate day, int hour, ActivityKind kind, List<AccountId> who) {
    String subject =
        kind == ActivityKind.INDIVIDUAL_INTERVIEW
            ? "Positionnement"
            : "Déclarer ses ressources en ligne";
    return plan(
        day, hour, 0, (int) kind.usualLength().toMinutes(), kind, subject, centre.office(), 1, who);
  }

  static Plan plan(
      LocalDate day,
      int hour,
      int minute,
      int minutes,
      ActivityKind kind,
      String subject,
      RoomId room,
      int capacity,
      List<AccountId> mediators) {
    LocalTime start = LocalTime.of(hour, minute);
    return new Plan(
        day, start, start.plusMinutes(minutes), kind, subject, room, capacity, mediators);
  }

  Instant start(Plan plan) {
    return centre.at(plan.day(), plan.start());
  }

  Instant end(Plan plan) {
    return centre.at(plan.day(), plan.end());
  }

  /**
   * @param people who has a seat, with what was noted of them
   */
  void write(
      SessionId id,
      Plan plan,
      SessionState state,
      Collection<UnitId> units,
      Map<Person, AttendanceMark> people,
      int withoutPass) {
    Instant starts = start(plan);
    Instant ends = end(plan);
    AccountId first = plan.mediators().isEmpty() ? centre.claire() : plan.mediators().get(0);
    boolean opened = state == SessionState.OPEN || state == SessionState.CLOSED;
    Instant booked =
        starts.minusSeconds(86_400).isBefore(centre.now())
            ? starts.minusSeconds(86_400)
            : centre.now().minusSeconds(3_600);
    rows.add(
        "training_session",
        "id, site_id, kind, subject, local_date, local_start, local_end, zone, starts_at, ends_at,"
            + " room_id, capacity, booked, without_pass, state, cancel_reason, planned_by,"
            + " changed_by, changed_at, opened_at, closed_at, version",
        id.value(),
        centre.site().value(),
        plan.kind(),
        plan.subject(),
        plan.day().toString(),
        plan.start().toString(),
        plan.end().toString(),
        centre.zone().getId(),
        starts,
        ends,
        plan.room().value(),
        plan.capacity(),
        people.size(),
        withoutPass,
        state,
        "",
        first.value(),
        first.value(),
        booked,
        opened ? starts.minusSeconds(120) : null,
        state == SessionState.CLOSED ? ends.plusSeconds(240) : null,
        1L);
    int place = 0;
    for (UnitId unit : units) {
      rows.add("session_unit", "session_id, place, unit_id", id.value(), place++, unit.value());
    }
    for (AccountId mediator : plan.mediators()) {
      rows.add(
          "session_mediator",
          "session_id, account_id, helps",
          id.value(),
          mediator.value(),
          !mediator.equals(plan.mediators().get(0)));
      diary(mediator.value());
    }
    diary(plan.room().value());
    people.forEach((person, mark) -> seat(id, person, mark, first, booked, starts));
  }

  private void diary(String owner) {
    if (diaries.add(owner)) {
      rows.add("diary", "owner_id, site_id, revision", owner, centre.site().value(), 0L);
    }
  }

  private void seat(
      SessionId session,
      Person person,
      AttendanceMark mark,
      AccountId by,
      Instant booked,
      Instant starts) {
    rows.add(
        "seat",
        "id, site_id, session_id, learner_id, booked_at, booked_by",
        TimeOrderedId.next(),
        centre.site().value(),
        session.value(),
        person.id.value(),
        booked,
        by.value());
    if (mark != AttendanceMark.EXPECTED) {
      rows.add(
          "presence",
          "id, site_id, session_id, learner_id, mark, marked_at, marked_by, version",
          TimeOrderedId.next(),
          centre.site().value(),
          session.value(),
          person.id.value(),
          mark,
          starts.plusSeconds(600).isBefore(centre.now()) ? starts.plusSeconds(600) : centre.now(),
          by.value(),
          1L);
    }
  }
}
