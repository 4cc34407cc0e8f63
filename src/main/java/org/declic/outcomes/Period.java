package org.declic.outcomes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A quarter of a year. Periods never overlap, so that no difference of two tables tells about the
 * few people who came in between.
 */
public record Period(int year, int quarter) {
  private static final int OFFERED = 5;

  public Period {
    if (quarter < 1 || quarter > 4) {
      throw new IllegalArgumentException("No such quarter: " + quarter);
    }
  }

  public static Period of(LocalDate day) {
    return new Period(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }

  /** The quarter of today and the ones before, the latest first. */
  public static List<Period> offered(LocalDate today) {
    return IntStream.range(0, OFFERED).mapToObj(n -> of(today.minusMonths(3L * n))).toList();
  }

  /** The one asked for as {@code 2026-4}; the current one for anything else. */
  public static Period read(String text, LocalDate today) {
    return offered(today).stream()
        .filter(period -> period.code().equals(text))
        .findFirst()
        .orElse(of(today));
  }

  public String code() {
    return year + "-" + quarter;
  }

  public LocalDate first() {
    return LocalDate.of(year, 3 * quarter - 2, 1);
  }

  public LocalDate last() {
    return YearMonth.of(year, 3 * quarter).atEndOfMonth();
  }

  Instant from(ZoneId zone) {
    return first().atStartOfDay(zone).toInstant();
  }

  Instant to(ZoneId zone) {
    return last().plusDays(1).atStartOfDay(zone).toInstant();
  }
}
