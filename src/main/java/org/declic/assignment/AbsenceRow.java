package org.declic.assignment;

import java.time.Instant;
import java.time.LocalDate;

/** An absence as its owner sees it. */
public record AbsenceRow(
    String id, String firstDay, String lastDay, DayPart part, Instant startsAt, Instant endsAt) {

  public LocalDate first() {
    return LocalDate.parse(firstDay);
  }

  public LocalDate last() {
    return LocalDate.parse(lastDay);
  }

  public boolean isOneDay() {
    return firstDay.equals(lastDay);
  }
}
