package org.declic.scheduling.attendance;

import java.time.Instant;
import org.declic.identity.AccountId;
import org.declic.identity.LearnerId;

/**
 * One line of the sheet as it was filled in.
 *
 * @param seen what the sheet showed before
 * @param chosen what it says now
 */
public record Marking(
    LearnerId learner, AttendanceMark seen, AttendanceMark chosen, MarkSource source) {

  /** Touched by somebody. */
  public Marking(LearnerId learner, AttendanceMark seen, AttendanceMark chosen) {
    this(learner, seen, chosen, MarkSource.TAP);
  }

  boolean isChange() {
    return seen != chosen;
  }

  Note note(AccountId by, Instant at) {
    return new Note(learner, seen, chosen, source, by, at);
  }
}
