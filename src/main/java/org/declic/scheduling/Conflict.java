package org.declic.scheduling;

import java.util.Optional;

/**
 * Something to settle on the calendar.
 *
 * @param session the one to change: of two, the one that disturbs fewer people
 * @param other the second one, where two stand in each other's way
 * @param mediator id of the account it is about, if it is about one
 */
public record Conflict(
    ConflictKind kind, Occupied session, Optional<Occupied> other, Optional<String> mediator) {

  /** Whether the mark belongs on this session. */
  public boolean touches(String sessionId) {
    return session.id().equals(sessionId)
        || other.filter(second -> second.id().equals(sessionId)).isPresent();
  }
}
