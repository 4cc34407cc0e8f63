package org.declic.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.declic.content.LearningUnit;
import org.declic.content.UnitId;
import org.declic.identity.AccountId;
import org.declic.platform.TimeOrderedId;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionState;

/** Three things the planning asks to settle in the days to come: a room, a person, nobody. */
final class ToSettle {
  private final Centre centre;
  private final Calendar calendar;
  private final Rows rows;

  ToSettle(Centre centre, Calendar calendar, Rows rows) {
    this.centre = centre;
    this.calendar = calendar;
    this.rows = rows;
  }

  void write(List<LearningUnit> units) {
    List<AccountId> claire = List.of(centre.claire());
    Calendar.Plan showroom =
        Calendar.plan(
            next(DayOfWeek.TUESDAY),
            15,
            0,
            120,
            ActivityKind.SHOWROOM,
            "Essayer la borne",
            centre.ada(),
            0,
            claire);
    plan(showroom, List.of());
    Calendar.Plan nobody =
        Calendar.plan(
            next(DayOfWeek.FRIDAY),
            14,
            0,
            120,
            ActivityKind.WORKSHOP,
            "",
            centre.ada(),
            8,
            List.of());
    plan(nobody, List.of(units.get(units.size() - 1).id()));
    away(centre.sophie(), next(DayOfWeek.THURSDAY));
  }

  private LocalDate next(DayOfWeek weekday) {
    return centre.today().with(TemporalAdjusters.next(weekday));
  }

  private void plan(Calendar.Plan plan, List<UnitId> units) {
    calendar.write(SessionId.next(), plan, SessionState.PLANNED, units, Map.of(), 0);
  }

  private void away(AccountId who, LocalDate day) {
    rows.add(
        "absence",
        "id, site_id, account_id, first_day, last_day, day_part, starts_at, ends_at, declared_at,"
            + " declared_by",
        TimeOrderedId.next(),
        centre.site().value(),
        who.value(),
        day.toString(),
        day.toString(),
        "MORNING",
        centre.at(day, LocalTime.MIDNIGHT),
        centre.at(day, LocalTime.of(13, 0)),
        centre.now().minusSeconds(7_200),
        who.value());
  }
}
