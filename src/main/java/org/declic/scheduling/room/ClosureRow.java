package org.declic.scheduling.room;

import java.time.LocalDate;

/** Days on which a room is closed, as pages show them. */
public record ClosureRow(
    String id, String roomId, String room, String first, String last, String reason) {
  public LocalDate firstDay() {
    return LocalDate.parse(first);
  }

  public LocalDate lastDay() {
    return LocalDate.parse(last);
  }
}
