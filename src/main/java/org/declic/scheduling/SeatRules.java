package org.declic.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.declic.platform.Refusal;

/**
 * How a site gives its seats.
 *
 * @param mostAhead future seats (and places in a line) that one learner may take alone
 * @param holdHours how long a seat that came free is kept for the first in line
 * @param quietHours before the session, in which nothing is kept any more: the free seat is for
 *     whoever comes first, and the call list says whom to tell
 */
public record SeatRules(int mostAhead, int holdHours, int quietHours) {
  public static final SeatRules USUAL = new SeatRules(4, 24, 3);

  /** A shorter hold would be an offer that nobody can see. */
  private static final Duration SHORTEST_HOLD = Duration.ofMinutes(30);

  private static final int MOST_SEATS = 20;
  private static final int MOST_HOURS = 168;

  /**
   * @throws Refusal with the sentence of what is out of bounds
   */
  public SeatRules {
    if (mostAhead < 1 || mostAhead > MOST_SEATS) {
      throw new Refusal("seats.refused.rule_ahead", MOST_SEATS);
    }
    if (holdHours < 1 || holdHours > MOST_HOURS) {
      throw new Refusal("seats.refused.rule_hold", MOST_HOURS);
    }
    if (quietHours < 0 || quietHours > MOST_HOURS) {
      throw new Refusal("seats.refused.rule_quiet", MOST_HOURS);
    }
  }

  /** Until when a seat that came free now is kept; empty when the session is too near. */
  public Optional<Instant> keptUntil(Instant startsAt, Instant now) {
    Instant quiet = startsAt.minus(Duration.ofHours(quietHours));
    Instant full = now.plus(Duration.ofHours(holdHours));
    Instant until = full.isBefore(quiet) ? full : quiet;
    return until.isBefore(now.plus(SHORTEST_HOLD)) ? Optional.empty() : Optional.of(until);
  }
}
