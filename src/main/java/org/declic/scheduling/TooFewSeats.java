package org.declic.scheduling;

import org.declic.platform.Refusal;

/** More people have a seat than would be left: somebody says who moves, nobody is lost. */
public class TooFewSeats extends Refusal {
  private static final long serialVersionUID = 1L;
  private final int tooMany;

  public TooFewSeats(int booked, int capacity) {
    super("scheduling.refused.seats_taken", booked, capacity);
    this.tooMany = booked - capacity;
  }

  /** How many people at least need a seat elsewhere. */
  public int tooMany() {
    return tooMany;
  }
}
