package org.declic.assignment.replacement;

import java.time.Instant;

/** A request as pages show it; names are first name and initial. */
public record RequestRow(
    String id,
    String absenceId,
    String sessionId,
    String absent,
    String askedId,
    String asked,
    String askedBy,
    String message,
    Answer stored,
    Instant askedAt,
    Instant until) {

  public Answer answer(Instant now) {
    return stored == Answer.OPEN && !now.isBefore(until) ? Answer.LAPSED : stored;
  }

  public boolean isOpen(Instant now) {
    return answer(now) == Answer.OPEN;
  }
}
