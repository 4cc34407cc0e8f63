package org.declic.assignment.replacement;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.declic.assignment.solver.Fact;
import org.declic.scheduling.Leader;
import org.declic.scheduling.SessionRow;

/**
 * One way out for a session whose mediator is away.
 *
 * @param disturbed people for whom day, hour or place changes, or who lose their seat
 * @param withoutSeat those of them who would have none
 * @param price by how much the plan would be worse, in the solver's points; only compares
 * @param mediator who would lead it; empty when nobody new does
 * @param other the session people would join
 * @param when at what other time
 * @param facts why it is possible and what it changes, as far as the rules know
 * @param week how much the colleague would work that week
 */
public record Solution(
    Kind kind,
    int disturbed,
    int withoutSeat,
    long price,
    Optional<Leader> mediator,
    Optional<SessionRow> other,
    Optional<When> when,
    List<Fact> facts,
    Optional<WeekLoad> week) {

  /** What would be done. */
  public enum Kind {
    REPLACE,
    ALONE,
    JOIN,
    MOVE,
    CANCEL
  }

  /** Hours of one week with this session, beside what the contract says. */
  public record WeekLoad(Duration with, Optional<Duration> contract) {}

  public Solution {
    facts = List.copyOf(facts);
  }

  static Solution replace(Leader mediator, long price, List<Fact> facts, Optional<WeekLoad> week) {
    return new Solution(
        Kind.REPLACE,
        0,
        0,
        price,
        Optional.of(mediator),
        Optional.empty(),
        Optional.empty(),
        facts,
        week);
  }

  static Solution alone(long price) {
    return plain(Kind.ALONE, 0, 0, price, Optional.empty());
  }

  static Solution join(SessionRow other, int people, long price) {
    return plain(Kind.JOIN, people, Math.max(0, people - other.free()), price, Optional.of(other));
  }

  static Solution move(When when, Optional<Leader> instead, int people, long price) {
    return new Solution(
        Kind.MOVE,
        people,
        0,
        price,
        instead,
        Optional.empty(),
        Optional.of(when),
        List.of(),
        Optional.empty());
  }

  static Solution cancel(int people, long price) {
    return plain(Kind.CANCEL, people, people, price, Optional.empty());
  }

  private static Solution plain(
      Kind kind, int disturbed, int withoutSeat, long price, Optional<SessionRow> other) {
    return new Solution(
        kind,
        disturbed,
        withoutSeat,
        price,
        Optional.empty(),
        other,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** For the record of what was proposed: kind, who or what, people disturbed. */
  String noted() {
    String what =
        mediator
            .map(Leader::id)
            .or(() -> other.map(SessionRow::id))
            .or(() -> when.map(at -> at.date() + "T" + at.start()))
            .orElse("");
    return kind + ":" + what + ":" + disturbed;
  }
}
