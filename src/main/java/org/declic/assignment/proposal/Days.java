package org.declic.assignment.proposal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** From a Monday to a Sunday, once or twice. */
public record Days(LocalDate first, LocalDate last) {
  private static final int A_WEEK = 7;

  /**
   * @throws IllegalArgumentException when they are not one or two whole weeks
   */
  public Days {
    long length = ChronoUnit.DAYS.between(first, last) + 1;
    if (first.getDayOfWeek() != DayOfWeek.MONDAY || length != A_WEEK && length != 2 * A_WEEK) {
      throw new IllegalArgumentException(first + " to " + last);
    }
  }

  /** The week of that day, with the next one when there are two. */
  public static Days around(LocalDate day, boolean two) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Days(monday, monday.plusDays((two ? 2 * A_WEEK : A_WEEK) - 1));
  }

  public int weeks() {
    return last.isBefore(first.plusDays(A_WEEK)) ? 1 : 2;
  }

  public boolean isTwo() {
    return weeks() == 2;
  }

  /** As long, right before. */
  public Days before() {
    return new Days(first.minusDays(A_WEEK), last.minusDays(A_WEEK));
  }

  public Days after() {
    return new Days(first.plusDays(A_WEEK), last.plusDays(A_WEEK));
  }
}
