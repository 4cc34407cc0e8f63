package org.declic.scheduling.walkin;

import java.time.Instant;
import java.util.Optional;

/** A ticket of today that has not ended, as pages show it. */
public record TicketRow(
    String id,
    int number,
    WalkInNeed need,
    TicketState state,
    Instant takenAt,
    Instant announcedAt,
    String calledBy,
    String place) {

  public boolean isCalled() {
    return state == TicketState.CALLED;
  }

  /** When the number was last announced. */
  public Optional<Instant> announced() {
    return Optional.ofNullable(announcedAt);
  }
}
