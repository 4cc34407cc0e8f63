package org.declic.identity;

import java.time.Instant;

/** Somebody with a card, as the desk lists them. */
public record PassRow(
    String learner, String nickname, String picture, Instant lastSeenAt, PassState state) {

  /** As the query gives it: no pass id when no card is good, a time when it is paused. */
  public PassRow(
      String learner,
      String nickname,
      String picture,
      Instant lastSeenAt,
      String goodPass,
      Instant pausedAt) {
    this(learner, nickname, picture, lastSeenAt, state(goodPass, pausedAt));
  }

  private static PassState state(String goodPass, Instant pausedAt) {
    if (goodPass == null) {
      return PassState.LOST;
    }
    return pausedAt == null ? PassState.ACTIVE : PassState.PAUSED;
  }
}
