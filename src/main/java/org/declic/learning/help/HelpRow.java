package org.declic.learning.help;

import java.time.Instant;
import java.util.Optional;
import org.declic.identity.LearnerId;

/**
 * An open request.
 *
 * @param ahead how many asked before and still wait; 0 once it is taken
 */
public record HelpRow(
    HelpRequestId id, LearnerId learner, Instant askedAt, Optional<String> takenBy, int ahead) {

  /** For the query. */
  public HelpRow(String id, String learnerId, Instant askedAt, Instant takenAt, String takenName) {
    this(
        new HelpRequestId(id),
        new LearnerId(learnerId),
        askedAt,
        takenAt == null ? Optional.empty() : Optional.of(takenName),
        0);
  }

  HelpRow after(int others) {
    return new HelpRow(id, learner, askedAt, takenBy, others);
  }

  public boolean isTaken() {
    return takenBy.isPresent();
  }
}
