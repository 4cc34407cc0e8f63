package org.declic.scheduling;

/** What makes a planned session impossible as it stands. */
public enum ConflictKind {
  /** Whoever was to lead it is away for a part of it. */
  MEDIATOR_AWAY,
  /** Another session happens in its room at the same time. */
  ROOM_TWICE,
  /** Whoever leads it leads another one at the same time. */
  MEDIATOR_TWICE,
  /** Its room is closed then, that day or at that hour. */
  ROOM_CLOSED,
  /** Nobody is to lead it. */
  NO_MEDIATOR
}
