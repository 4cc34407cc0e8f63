package org.declic.assessment.simulator;

import org.declic.platform.Refusal;

/** A log that no honest run can have produced, or that came damaged. Nothing of it was kept. */
public final class RefusedEvents extends Refusal {
  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final int at;

  /**
   * @param at index of the event that was refused, from 0
   */
  public RefusedEvents(Reason reason, int at) {
    super("simulator.refused." + reason, at);
    this.reason = reason;
    this.at = at;
  }

  public Reason reason() {
    return reason;
  }

  public int at() {
    return at;
  }

  public enum Reason {
    /** Not the narrow JSON that the page writes. */
    UNREADABLE,
    /** More than {@link EventLog#LIMIT} events. */
    TOO_MANY,
    /** Events between what is known and what came are missing. */
    GAP,
    /** What came contradicts what is known. */
    CONTRADICTION,
    /** An event that the window cannot produce in the situation it was in. */
    IMPOSSIBLE
  }
}
