package org.declic.assignment.solver;

import java.util.Optional;
import org.declic.assignment.solver.Candidate.Busy;
import org.declic.assignment.solver.Candidate.Span;

/**
 * Being somewhere for some time.
 *
 * @param session its id; empty for what is not asked about
 */
record Stay(String session, String site, Optional<Span> span) {

  static Stay in(SessionNeed session) {
    return new Stay(session.id(), session.site(), session.span());
  }

  static Stay of(Busy busy) {
    return new Stay("", busy.site(), Optional.of(busy.span()));
  }
}
