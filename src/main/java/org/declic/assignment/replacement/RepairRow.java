package org.declic.assignment.replacement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A decision that stands, as pages show it.
 *
 * @param replacedBy name of who leads it now; empty when nobody new does
 */
public record RepairRow(
    String id,
    String sessionId,
    RepairKind kind,
    String replacedBy,
    String newDate,
    String newStart,
    String decidedBy,
    Instant decidedAt) {

  public RepairRow {
    replacedBy = replacedBy == null ? "" : replacedBy;
  }

  public LocalDate date() {
    return LocalDate.parse(newDate);
  }

  public LocalTime start() {
    return LocalTime.parse(newStart);
  }
}
