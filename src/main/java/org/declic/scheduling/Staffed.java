package org.declic.scheduling;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.declic.identity.AccountId;

/**
 * Who is to lead a session, by somebody who looked at it a while ago.
 *
 * @param startsAt when it was to begin then
 * @param endsAt when it was to end then
 * @param before who led it then
 * @param after who is to lead it; nobody only when taking something back
 * @param helpedBefore those who helped then whoever led
 * @param helpedAfter those who are to help whoever leads
 */
public record Staffed(
    SessionId session,
    Instant startsAt,
    Instant endsAt,
    Set<AccountId> before,
    Set<AccountId> after,
    Set<AccountId> helpedBefore,
    Set<AccountId> helpedAfter) {

  public Staffed {
    before = Set.copyOf(before);
    after = Set.copyOf(after);
    helpedBefore = Set.copyOf(helpedBefore);
    helpedAfter = Set.copyOf(helpedAfter);
  }

  /** Back to what was before. */
  public Staffed reverse() {
    return new Staffed(session, startsAt, endsAt, after, before, helpedAfter, helpedBefore);
  }

  /** What came of it for one session. */
  public enum Outcome {
    /** It is led so now. */
    DONE,
    /** It was cancelled, or is over. */
    OVER,
    /** Somebody changed its time or its people since. */
    CHANGED,
    /** Whoever was to lead it has another session at that time. */
    TAKEN,
    /** Whoever was to lead it is away at that time. */
    AWAY,
    /** Whoever was to lead it has no account any more. */
    GONE,
    /** More people have a seat than so many mediators can look after. */
    SEATS
  }

  /**
   * What came of it.
   *
   * @param about the mediator whom the outcome is about, if it is about one
   */
  public record Answer(SessionId session, Outcome outcome, Optional<AccountId> about) {

    static Answer of(Staffed staffed, Outcome outcome) {
      return new Answer(staffed.session, outcome, Optional.empty());
    }

    static Answer of(Staffed staffed, Outcome outcome, AccountId about) {
      return new Answer(staffed.session, outcome, Optional.of(about));
    }

    public boolean isDone() {
      return outcome == Outcome.DONE;
    }
  }

  /** It is so already. */
  boolean isDone(TrainingSession session) {
    return session.mediators().equals(after) && session.helping().equals(helpedAfter);
  }

  /** It is still as it was looked at. */
  boolean isStill(TrainingSession session) {
    return session.slot().startsAt().equals(startsAt)
        && session.slot().endsAt().equals(endsAt)
        && session.mediators().equals(before);
  }
}
