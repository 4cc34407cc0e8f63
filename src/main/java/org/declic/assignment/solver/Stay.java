package org.declic.assignment.solver;

import java.time.Duration;
import java.util.Optional;
import org.declic.assignment.solver.Candidate.Busy;
import org.declic.assignment.solver.Candidate.Span;

/**
 * Being somewhere for some time.
 *
 * @param session its id; empty for what is not asked about
 */
record Stay(String session, String site, Optional<Span> span) {
  private static final long FAR = Duration.ofDays(3).toSeconds();

  static Stay in(SessionNeed session) {
    return new Stay(session.id(), session.site(), session.span());
  }

  static Stay of(Busy busy) {
    return new Stay("", busy.site(), Optional.of(busy.span()));
  }

  /** Whether the two are so far apart that no rule speaks of both: days lie between them. */
  boolean farFrom(Stay other) {
    if (span.isEmpty() || other.span.isEmpty()) {
      return true;
    }
    long one = span.get().from().getEpochSecond();
    return Math.abs(one - other.span.get().from().getEpochSecond()) > FAR;
  }
}
