package org.declic.assessment;

/**
 * Where a piece of evidence comes from. Its weight says how much one success can speak for a skill:
 * doing weighs more than answering, and what is easily guessed weighs nothing.
 */
public enum EvidenceSource {
  /** A mediator saw it done. */
  OBSERVATION(1.0),
  /** Done in a simulated window. */
  SIMULATOR(0.8),
  /** A typed answer. */
  OPEN_ENTRY(0.5),
  /** A choice among three or more, or an order. */
  CHOICE(0.3),
  /** A choice between two: right every second time by chance. */
  TRUE_FALSE(0.0),
  /** Nothing to be right about. */
  OPINION(0.0);

  private final double weight;

  EvidenceSource(double weight) {
    this.weight = weight;
  }

  /** From 0 to 1. */
  public double weight() {
    return weight;
  }
}
