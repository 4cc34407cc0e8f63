package org.declic.scheduling;

/** What happened to a place of a session. */
public enum SeatMoveKind {
  TAKEN,
  GIVEN_BACK,
  JOINED,
  LEFT,
  OFFERED,
  LAPSED,
  HELD,
  RELEASED
}
