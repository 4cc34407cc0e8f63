package org.declic.scheduling.walkin;

/** What became of a ticket. */
public enum TicketOutcome {
  /** A seat in a session of today. */
  SEAT,
  /** A mediator took the time for this one person. */
  SUPPORT,
  /** A free workstation. */
  WORKSTATION,
  /** Answered at the desk. */
  ANSWERED,
  /** Went away before anybody could help. */
  LEFT
}
