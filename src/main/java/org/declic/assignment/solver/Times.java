package org.declic.assignment.solver;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.declic.assignment.solver.Candidate.Span;

/** What an instant is on the site's own clock; lengths are real ones, whatever the clock does. */
record Times(ZoneId zone) {
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  LocalDate day(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  /** The Monday it begins with. */
  LocalDate week(Instant instant) {
    return day(instant).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  boolean evening(Span span) {
    return span.to().atZone(zone).toLocalTime().isAfter(EVENING)
        || !day(span.from()).equals(day(span.to()));
  }

  static int minutes(Instant from, Instant to) {
    return (int) Duration.between(from, to).toMinutes();
  }

  static int minutes(Span span) {
    return minutes(span.from(), span.to());
  }
}
