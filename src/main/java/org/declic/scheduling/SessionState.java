package org.declic.scheduling;

/** Where a training session is in its life. */
public enum SessionState {
  PLANNED,
  OPEN,
  CLOSED,
  CANCELLED;

  /** Neither over nor called off. */
  public boolean isAlive() {
    return this == PLANNED || this == OPEN;
  }
}
