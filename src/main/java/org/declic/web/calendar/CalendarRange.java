package org.declic.web.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** The days that a planning page shows: one, a week from its Monday, or the weeks of a month. */
public record CalendarRange(CalendarView view, LocalDate day) {

  public LocalDate first() {
    return switch (view) {
      case DAY -> day;
      case WEEK, LIST -> monday(day);
      case MONTH -> monday(day.withDayOfMonth(1));
    };
  }

  /** The first day that is not shown any more. */
  public LocalDate end() {
    return switch (view) {
      case DAY -> day.plusDays(1);
      case WEEK, LIST -> first().plusWeeks(1);
      case MONTH -> monday(day.with(TemporalAdjusters.lastDayOfMonth())).plusWeeks(1);
    };
  }

  public boolean holds(LocalDate date) {
    return !date.isBefore(first()) && date.isBefore(end());
  }

  public List<LocalDate> days() {
    return first().datesUntil(end()).toList();
  }

  public LocalDate before() {
    return switch (view) {
      case DAY -> day.minusDays(1);
      case WEEK, LIST -> first().minusWeeks(1);
      case MONTH -> day.withDayOfMonth(1).minusMonths(1);
    };
  }

  public LocalDate after() {
    return switch (view) {
      case DAY -> day.plusDays(1);
      case WEEK, LIST -> first().plusWeeks(1);
      case MONTH -> day.withDayOfMonth(1).plusMonths(1);
    };
  }

  /** Days of the weeks of a month that belong to its neighbours are shown, more quietly. */
  public boolean isBeside(LocalDate other) {
    return view == CalendarView.MONTH && other.getMonth() != day.getMonth();
  }

  private static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
