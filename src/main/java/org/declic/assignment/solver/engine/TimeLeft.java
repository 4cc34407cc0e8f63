package org.declic.assignment.solver.engine;

import java.util.function.BooleanSupplier;

/** The time that was given: told by the clock, or counted so that it is the same everywhere. */
final class TimeLeft implements AutoCloseable {
  private final Search.Effort effort;
  private final long begun = System.nanoTime();
  private final Stop stop;
  private double counted;

  /**
   * @param stopped whether somebody has had enough
   */
  TimeLeft(Search.Effort effort, BooleanSupplier stopped) {
    this.effort = effort;
    // What runs does not always look at the clock.
    this.stop = new Stop(() -> stopped.getAsBoolean() || !isCounted() && passed() >= seconds());
  }

  private double passed() {
    return (System.nanoTime() - begun) / 1e9;
  }

  private double seconds() {
    return effort.seconds();
  }

  private boolean isCounted() {
    return effort.seed().isPresent();
  }

  /** Seconds; nothing is left once it is stopped. */
  synchronized double left() {
    if (stop.asked()) {
      return 0;
    }
    return seconds() - (isCounted() ? counted : passed());
  }

  synchronized void count(double work) {
    counted += work;
  }

  Stop stop() {
    return stop;
  }

  @Override
  public void close() {
    stop.close();
  }
}
