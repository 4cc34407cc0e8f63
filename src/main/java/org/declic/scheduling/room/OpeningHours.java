package org.declic.scheduling.room;

import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.declic.platform.Refusal;

/** From when to when a room can be used on one day of the week. */
@Embeddable
public class OpeningHours {
  private int weekday;

  private String opens;

  private String closes;

  /** For JPA. */
  protected OpeningHours() {}

  /**
   * @throws Refusal when it closes before it opens
   */
  public OpeningHours(DayOfWeek day, LocalTime opens, LocalTime closes) {
    if (!closes.isAfter(opens)) {
      throw new Refusal("scheduling.refused.room_hours", opens, closes);
    }
    this.weekday = day.getValue();
    this.opens = LocalTime.of(opens.getHour(), opens.getMinute()).toString();
    this.closes = LocalTime.of(closes.getHour(), closes.getMinute()).toString();
  }

  public DayOfWeek day() {
    return DayOfWeek.of(weekday);
  }

  public LocalTime opens() {
    return LocalTime.parse(opens);
  }

  public LocalTime closes() {
    return LocalTime.parse(closes);
  }

  boolean hold(LocalTime start, LocalTime end) {
    return !start.isBefore(opens()) && !end.isAfter(closes());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OpeningHours hours
        && hours.weekday == weekday
        && hours.opens.equals(opens)
        && hours.closes.equals(closes);
  }

  @Override
  public int hashCode() {
    return weekday;
  }
}
