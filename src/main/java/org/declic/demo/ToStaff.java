package org.declic.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.declic.content.UnitId;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionState;
import org.declic.scheduling.room.RoomId;

/** Sessions of the week after the next Friday that nobody leads yet; one of them nobody could. */
final class ToStaff {
  private final Centre centre;
  private final Calendar calendar;

  ToStaff(Centre centre, Calendar calendar) {
    this.centre = centre;
    this.calendar = calendar;
  }

  void write() {
    LocalDate monday = TeamProfiles.weekAhead(centre);
    workshop(monday, 14, centre.ada(), "m1-u05");
    plan(monday, 16, 60, ActivityKind.INDIVIDUAL_SUPPORT, "Demander une carte d’identité");
    workshop(monday.plusDays(1), 10, centre.ada(), "m1-u09");
    plan(monday.plusDays(1), 16, 45, ActivityKind.INDIVIDUAL_INTERVIEW, "Positionnement");
    workshop(monday.plusDays(2), 14, centre.rosa(), "m1-u06");
    plan(monday.plusDays(3), 16, 60, ActivityKind.INDIVIDUAL_SUPPORT, "Refaire un mot de passe");
    workshop(monday.plusDays(4), 14, centre.ada(), "m1-u10");
    calendar.write(
        SessionId.next(),
        Calendar.plan(
            monday.plusDays(5),
            10,
            0,
            120,
            ActivityKind.SHOWROOM,
            "Samedi portes ouvertes",
            centre.openSpace(),
            0,
            List.of()),
        SessionState.PLANNED,
        List.of(),
        Map.of(),
        0);
    evening(monday.plusDays(2));
  }

  private void workshop(LocalDate day, int hour, RoomId room, String unit) {
    calendar.write(
        SessionId.next(),
        Calendar.plan(day, hour, 0, 120, ActivityKind.WORKSHOP, "", room, 6, List.of()),
        SessionState.PLANNED,
        List.of(new UnitId(unit)),
        Map.of(),
        0);
  }

  private void plan(LocalDate day, int hour, int minutes, ActivityKind kind, String subject) {
    calendar.write(
        SessionId.next(),
        Calendar.plan(day, hour, 0, minutes, kind, subject, centre.office(), 1, List.of()),
        SessionState.PLANNED,
        List.of(),
        Map.of(),
        0);
  }

  /** Nobody works as late. */
  private void evening(LocalDate day) {
    calendar.write(
        SessionId.next(),
        Calendar.plan(day, 18, 30, 90, ActivityKind.WORKSHOP, "", centre.ada(), 8, List.of()),
        SessionState.PLANNED,
        List.of(new UnitId("m1-u02")),
        Map.of(),
        0);
  }
}
