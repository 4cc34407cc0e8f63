package org.declic.scheduling.walkin;

/** Where a ticket is; the last two are final. */
public enum TicketState {
  WAITING,
  CALLED,
  SERVED,
  LEFT;

  public boolean isOpen() {
    return this == WAITING || this == CALLED;
  }
}
