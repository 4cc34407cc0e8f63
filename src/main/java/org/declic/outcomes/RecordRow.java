package org.declic.outcomes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.SessionId;

/**
 * A record as pages and files show it.
 *
 * @param said what people wrote into it, or the draft proposes
 */
public record RecordRow(
    String id,
    String session,
    RecordState state,
    ActivityKind kind,
    String subject,
    LocalDate date,
    Instant startsAt,
    String place,
    RecordFigures figures,
    RecordEntry said,
    Instant draftedAt,
    Instant keptAt,
    long version) {

  public boolean isConfirmed() {
    return state == RecordState.CONFIRMED;
  }

  public SessionId sessionId() {
    return new SessionId(session);
  }

  public int minutes() {
    return said.details().minutes();
  }

  public Set<Theme> themes() {
    return said.themes();
  }
}
