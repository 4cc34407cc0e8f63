package org.declic.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Stuck is who has done nothing for more than three minutes in a unit that is not finished, or who
 * gave two wrong answers in a row. Whoever has been away for an hour has left, and is not stuck.
 */
public final class StuckRule {
  static final Duration SILENCE = Duration.ofMinutes(3);
  static final Duration AWAY = Duration.ofHours(1);
  static final int WRONG_ANSWERS = 2;

  private StuckRule() {}

  /** Why somebody is stuck, to be said to the mediator. */
  public enum Reason {
    /** Nothing for more than three minutes. */
    SILENT,
    /** Two wrong answers in a row. */
    WRONG_TWICE
  }

  /**
   * @param wrongInARow wrong answers since the last right one or the last page turned
   */
  public static Optional<Reason> reason(
      boolean finished, Instant lastActionAt, int wrongInARow, Instant now) {
    Duration silence = Duration.between(lastActionAt, now);
    if (finished || silence.compareTo(AWAY) >= 0) {
      return Optional.empty();
    }
    if (wrongInARow >= WRONG_ANSWERS) {
      return Optional.of(Reason.WRONG_TWICE);
    }
    return silence.compareTo(SILENCE) > 0 ? Optional.of(Reason.SILENT) : Optional.empty();
  }
}
