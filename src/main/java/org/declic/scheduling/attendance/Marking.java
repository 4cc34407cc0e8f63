package org.declic.scheduling.attendance;

import org.declic.identity.LearnerId;

/**
 * One line of the sheet as it was filled in.
 *
 * @param seen what the sheet showed before
 * @param chosen what it says now
 */
public record Marking(LearnerId learner, AttendanceMark seen, AttendanceMark chosen) {
  boolean isChange() {
    return seen != chosen;
  }
}
