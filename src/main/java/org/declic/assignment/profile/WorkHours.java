package org.declic.assignment.profile;

import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.declic.platform.Refusal;

/** One stretch of the usual week, in local hours. */
@Embeddable
public class WorkHours {
  private int weekday;
  private String opens;
  private String closes;

  /** For JPA. */
  protected WorkHours() {}

  /**
   * @throws Refusal when it ends before it begins
   */
  public WorkHours(DayOfWeek day, LocalTime from, LocalTime to) {
    if (!to.isAfter(from)) {
      throw new Refusal("team.refused.end_before_start", from, to);
    }
    this.weekday = day.getValue();
    this.opens = minutes(from);
    this.closes = minutes(to);
  }

  static String minutes(LocalTime time) {
    return LocalTime.of(time.getHour(), time.getMinute()).toString();
  }

  public DayOfWeek day() {
    return DayOfWeek.of(weekday);
  }

  public LocalTime from() {
    return LocalTime.parse(opens);
  }

  public LocalTime to() {
    return LocalTime.parse(closes);
  }

  boolean overlaps(WorkHours other) {
    return weekday == other.weekday && from().isBefore(other.to()) && to().isAfter(other.from());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WorkHours hours
        && hours.weekday == weekday
        && hours.opens.equals(opens)
        && hours.closes.equals(closes);
  }

  @Override
  public int hashCode() {
    return weekday;
  }
}
