package org.declic.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * How long what surrounds a session is kept. Who stood in line, who gave a seat back, whose slip it
 * was: a month after the session, long enough for somebody to ask about it. What is left then names
 * nobody and serves to count: three years, so that a report can look back at the year before.
 */
public final class Kept {
  /** What still points at a person. */
  public static final Duration TRACES = Duration.ofDays(31);

  /** What only counts. */
  public static final Duration COUNTS = Duration.ofDays(3 * 366);

  /** So many rows of a table in one sweep: the first one after years of use holds nothing up. */
  public static final int AT_ONCE = 10_000;

  /** As many ids as one statement names. */
  private static final int PART = 500;

  private Kept() {}

  /** Statements name so many ids that each database takes them. */
  public static void inParts(List<String> ids, Consumer<List<String>> statement) {
    for (int from = 0; from < ids.size(); from += PART) {
      statement.accept(ids.subList(from, Math.min(from + PART, ids.size())));
    }
  }

  public static Instant tracesBefore(Instant now) {
    return now.minus(TRACES);
  }

  public static Instant countsBefore(Instant now) {
    return now.minus(COUNTS);
  }
}
