package org.declic.outcomes;

/**
 * A number of people as it may be told: made only by {@link DisclosureControl}, which forgets what
 * is hidden.
 *
 * @param number the count, or the threshold when fewer were counted, or 0 when withheld
 */
public record Cell(Kind kind, int number) {
  /** What can be said. */
  public enum Kind {
    SHOWN,
    /** Fewer than the threshold, and at least one. */
    FEWER,
    /** Would give back what is hidden elsewhere. */
    WITHHELD
  }

  public boolean isShown() {
    return kind == Kind.SHOWN;
  }

  public boolean isFewer() {
    return kind == Kind.FEWER;
  }
}
