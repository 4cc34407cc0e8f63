package org.declic.demo;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.declic.content.LearningUnit;
import org.declic.content.UnitId;
import org.declic.identity.LearnerId;

/** A learner while the story is being told. */
final class Person {
  final LearnerId id;
  final String nickname;

  /** Weeks ago: first and last week in which this person comes. */
  final int firstWeek;

  final int lastWeek;
  final Wish wish;
  final Map<UnitId, Way> ways = new LinkedHashMap<>();
  Instant firstSeen;
  Instant lastSeen;

  /** What somebody comes for. */
  enum Wish {
    TO_LEARN,
    /** Tries things, and leaves when the question of the day is answered. */
    TO_TRY,
    /** For interviews and support only. */
    TO_TALK
  }

  Person(LearnerId id, String nickname, int firstWeek, int lastWeek, Wish wish) {
    this.wish = wish;
    this.id = id;
    this.nickname = nickname;
    this.firstWeek = firstWeek;
    this.lastWeek = lastWeek;
  }

  boolean comesIn(int weeksAgo) {
    return weeksAgo <= firstWeek && weeksAgo >= lastWeek;
  }

  void seenAt(Instant at) {
    firstSeen = firstSeen == null ? at : firstSeen;
    lastSeen = at;
  }

  /** How far the person is in one unit. */
  static final class Way {
    final LearningUnit unit;
    final Instant startedAt;
    int stepsDone;
    int wrongInARow;
    Instant lastActionAt;
    Instant finishedAt;
    int runs;
    int confidence;

    Way(LearningUnit unit, Instant startedAt, int confidence) {
      this.unit = unit;
      this.startedAt = startedAt;
      this.lastActionAt = startedAt;
      this.confidence = confidence;
    }
  }
}
