package org.declic.assignment.replacement;

import java.time.Instant;
import org.declic.identity.organisation.SiteId;

/** A request as pages show it; names are first name and initial. */
public record RequestRow(
    String id,
    String siteId,
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

  /** Whose session it is about. */
  public SiteId site() {
    return new SiteId(siteId);
  }

  public Answer answer(Instant now) {
    return stored == Answer.OPEN && !now.isBefore(until) ? Answer.LAPSED : stored;
  }

  public boolean isOpen(Instant now) {
    return answer(now) == Answer.OPEN;
  }
}
