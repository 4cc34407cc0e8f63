package org.declic.assignment.solver.engine;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Asks again and again whether to go on, and ends whatever runs when not. */
final class Stop implements AutoCloseable {
  private static final long EACH_MILLIS = 50;

  private final Set<Runnable> running = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService clock;
  private volatile boolean stopped;

  Stop(BooleanSupplier asked) {
    clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "staffing-stop");
              thread.setDaemon(true);
              return thread;
            });
    clock.scheduleWithFixedDelay(
        () -> {
          if (stopped || asked.getAsBoolean()) {
            now();
          }
        },
        0,
        EACH_MILLIS,
        TimeUnit.MILLISECONDS);
  }

  /** Keeps how to end something that runs; what comes back is called when it has ended itself. */
  Runnable onStop(Runnable end) {
    running.add(end);
    return () -> running.remove(end);
  }

  void now() {
    stopped = true;
    running.forEach(Runnable::run);
  }

  boolean asked() {
    return stopped;
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
