package org.declic.learning.review;

import java.time.LocalDate;
import java.util.Optional;
import org.declic.content.UnitId;

/** When a finished unit comes back. */
public record PlanRow(
    UnitId unit, LocalDate finished, Optional<LocalDate> due, Optional<LocalDate> feelingDue) {

  /** For the query. */
  public PlanRow(String unitId, String finishedOn, String dueOn, String feelingDueOn) {
    this(
        new UnitId(unitId),
        LocalDate.parse(finishedOn),
        Optional.ofNullable(dueOn).map(LocalDate::parse),
        Optional.ofNullable(feelingDueOn).map(LocalDate::parse));
  }

  boolean isDue(LocalDate today) {
    return due.filter(day -> !day.isAfter(today)).isPresent();
  }

  boolean isFeelingDue(LocalDate today) {
    return feelingDue.filter(day -> !day.isAfter(today)).isPresent();
  }

  boolean waits(LocalDate today) {
    return isDue(today) || isFeelingDue(today);
  }
}
