package org.declic.assignment.replacement;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Until when an answer is awaited. Rule: until two hours before the session; when less than four
 * hours are left, half of what is left; a day at most.
 */
final class AnswerTime {
  private static final Duration BEFORE = Duration.ofHours(2);
  private static final Duration LONGEST = Duration.ofDays(1);

  private AnswerTime() {}

  static Instant until(Instant now, Instant sessionStarts) {
    Duration left = Duration.between(now, sessionStarts);
    Instant usual = sessionStarts.minus(BEFORE);
    Instant half = now.plus(left.dividedBy(2));
    Instant until = left.compareTo(BEFORE.multipliedBy(2)) < 0 ? half : usual;
    Instant latest = now.plus(LONGEST);
    return (until.isAfter(latest) ? latest : until).truncatedTo(ChronoUnit.MINUTES);
  }
}
