package org.declic.scheduling;

import java.time.Instant;

/**
 * One line of what happened to the places of a session.
 *
 * @param nickname of the person; empty for places without a card
 * @param by first name and initial of the member of staff; empty when the learner or nobody did it
 */
public record MoveRow(
    Instant at, SeatMoveKind kind, SeatOrigin origin, int places, String nickname, String by) {
  public MoveRow {
    nickname = nickname == null ? "" : nickname;
    by = by == null ? "" : by;
  }
}
