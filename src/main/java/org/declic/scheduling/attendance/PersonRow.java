package org.declic.scheduling.attendance;

import java.time.Instant;
import org.declic.identity.LearnerId;

/**
 * Somebody with a seat.
 *
 * @param mark EXPECTED while nothing is noted
 */
public record PersonRow(
    String id, String nickname, String picture, Instant bookedAt, AttendanceMark mark) {

  public PersonRow {
    mark = mark == null ? AttendanceMark.EXPECTED : mark;
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
