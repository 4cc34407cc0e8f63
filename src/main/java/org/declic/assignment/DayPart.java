package org.declic.assignment;

import java.time.LocalTime;

/** What part of a day an absence takes; the middle of the day is at one o'clock. */
public enum DayPart {
  WHOLE,
  MORNING,
  AFTERNOON;

  private static final LocalTime MIDDLE = LocalTime.of(13, 0);

  boolean startsAtMiddle() {
    return this == AFTERNOON;
  }

  boolean endsAtMiddle() {
    return this == MORNING;
  }

  static LocalTime middle() {
    return MIDDLE;
  }
}
