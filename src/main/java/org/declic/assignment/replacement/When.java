package org.declic.assignment.replacement;

import java.time.LocalDate;
import java.time.LocalTime;
import org.declic.scheduling.SessionRow;

/** A day and its hours, as the clock of the site says it. */
public record When(LocalDate date, LocalTime start, LocalTime end) {

  static When of(SessionRow session) {
    return new When(session.date(), session.start(), session.end());
  }

  static When of(String date, String start, String end) {
    return new When(LocalDate.parse(date), LocalTime.parse(start), LocalTime.parse(end));
  }

  When on(LocalDate other) {
    return new When(other, start, end);
  }
}
