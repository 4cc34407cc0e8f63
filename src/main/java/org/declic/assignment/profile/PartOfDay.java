package org.declic.assignment.profile;

import java.time.LocalTime;

/** What part of a day a wish is about. */
public enum PartOfDay {
  ALL(LocalTime.MIN, LocalTime.of(23, 59)),
  MORNING(LocalTime.MIN, LocalTime.of(13, 0)),
  AFTERNOON(LocalTime.of(13, 0), LocalTime.of(18, 0)),
  EVENING(LocalTime.of(18, 0), LocalTime.of(23, 59));

  private final LocalTime from;
  private final LocalTime to;

  PartOfDay(LocalTime from, LocalTime to) {
    this.from = from;
    this.to = to;
  }

  LocalTime from() {
    return from;
  }

  LocalTime to() {
    return to;
  }
}
