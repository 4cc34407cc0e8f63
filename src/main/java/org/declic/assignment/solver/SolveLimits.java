package org.declic.assignment.solver;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * How long and how hard to search.
 *
 * @param seed the same question with the same seed has the same answer, however long it takes on
 *     this machine; empty to use the time as well as possible
 */
public record SolveLimits(Duration time, int workers, OptionalInt seed) {
  public static final SolveLimits USUAL = seconds(60);

  public static SolveLimits seconds(double seconds) {
    return new SolveLimits(Duration.ofMillis((long) (seconds * 1000)), 2, OptionalInt.empty());
  }

  public SolveLimits withWorkers(int asked) {
    return new SolveLimits(time, Math.max(1, asked), seed);
  }

  public SolveLimits withSeed(int asked) {
    return new SolveLimits(time, workers, OptionalInt.of(asked));
  }
}
