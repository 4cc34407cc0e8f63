package org.declic.scheduling.attendance;

import java.time.Instant;
import org.declic.identity.LearnerId;

/**
 * Somebody with a seat.
 *
 * @param mark EXPECTED while nothing is noted
 * @param added given the seat when they stood at the door
 */
public record PersonRow(
    String id,
    String nickname,
    String picture,
    Instant bookedAt,
    AttendanceMark mark,
    Boolean added) {

  /** Without a mark nothing is known of the person yet. */
  public PersonRow {
    mark = mark == null ? AttendanceMark.EXPECTED : mark;
    added = Boolean.TRUE.equals(added);
  }

  public LearnerId learner() {
    return new LearnerId(id);
  }

  public boolean isHere() {
    return mark.isHere();
  }

  public boolean isNoted() {
    return mark != AttendanceMark.EXPECTED;
  }
}
