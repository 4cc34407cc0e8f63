package org.declic.scheduling;

import java.time.Instant;
import java.util.Optional;
import org.declic.identity.LearnerId;

/**
 * Somebody in line for a session.
 *
 * @param offeredUntil until when a seat is kept; null in the row when none was
 */
public record WaitRow(
    String session,
    String id,
    String nickname,
    String picture,
    WaitState state,
    Instant joinedAt,
    Instant offeredUntil) {

  public SessionId sessionId() {
    return new SessionId(session);
  }

  public LearnerId learner() {
    return new LearnerId(id);
  }

  public Optional<Instant> until() {
    return Optional.ofNullable(offeredUntil);
  }

  public boolean isWaiting() {
    return state == WaitState.WAITING;
  }

  public boolean isOffered() {
    return state == WaitState.OFFERED;
  }

  public boolean isLapsed() {
    return state == WaitState.LAPSED;
  }
}
