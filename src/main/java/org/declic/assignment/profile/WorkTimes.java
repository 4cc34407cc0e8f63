package org.declic.assignment.profile;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.declic.assignment.solver.Candidate.Span;

/**
 * When somebody can work. Rule: the hours of the usual week, on each date in the local hours of
 * that date, whatever the clocks do; hours of one date are added to them, or stand instead of them.
 * Stretches that touch are one.
 */
public record WorkTimes(List<WorkHours> week, List<OtherHours> dates) {
  private static final LocalTime OPENS = LocalTime.of(8, 30);
  private static final LocalTime CLOSES = LocalTime.of(18, 30);

  public WorkTimes {
    week = List.copyOf(week);
    dates = List.copyOf(dates);
  }

  /** What counts for somebody who said nothing: Monday to Friday, from half past eight to six. */
  public static List<WorkHours> usualWeek() {
    List<WorkHours> week = new ArrayList<>();
    for (int day = DayOfWeek.MONDAY.getValue(); day <= DayOfWeek.FRIDAY.getValue(); day++) {
      week.add(new WorkHours(DayOfWeek.of(day), OPENS, CLOSES));
    }
    return week;
  }

  /** In order; both days included. */
  public List<Span> spans(LocalDate first, LocalDate last, ZoneId zone) {
    List<Span> found = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      found.addAll(on(day, zone));
    }
    return joined(found);
  }

  private List<Span> on(LocalDate day, ZoneId zone) {
    List<OtherHours> other = dates.stream().filter(hours -> hours.date().equals(day)).toList();
    List<Span> found = new ArrayList<>();
    other.forEach(hours -> found.add(span(day, hours.from(), hours.to(), zone)));
    if (other.stream().allMatch(OtherHours::isBesides)) {
      week.stream()
          .filter(hours -> hours.day() == day.getDayOfWeek())
          .forEach(hours -> found.add(span(day, hours.from(), hours.to(), zone)));
    }
    return found;
  }

  static Span span(LocalDate day, LocalTime from, LocalTime to, ZoneId zone) {
    return new Span(instant(day, from, zone), instant(day, to, zone));
  }

  private static Instant instant(LocalDate day, LocalTime time, ZoneId zone) {
    return day.atTime(time).atZone(zone).toInstant();
  }

  private static List<Span> joined(Collection<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
      Span before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before == null || before.to().isBefore(span.from())) {
        joined.add(span);
      } else if (before.to().isBefore(span.to())) {
        joined.set(joined.size() - 1, new Span(before.from(), span.to()));
      }
    }
    return joined;
  }
}
