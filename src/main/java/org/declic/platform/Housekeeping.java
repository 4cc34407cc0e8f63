package org.declic.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts a {@link Sweep} and then a {@link QuietRound} an hour after the start and every twelve
 * hours, and a {@link SoonSweep} every quarter of an hour. Several nodes may do it at once:
 * deleting twice is deleting.
 */
@ApplicationScoped
public class Housekeeping {
  private static final long QUARTER = 15;
  private static final Logger LOG = Logger.getLogger(Housekeeping.class.getName());

  @Resource ManagedScheduledExecutorService scheduler;
  @Inject SweepRound round;
  @Inject Event<QuietRound> quiet;
  @Inject Clock clock;

  private final List<ScheduledFuture<?>> planned = new ArrayList<>();

  void begin(@Observes @Priority(200) @Initialized(ApplicationScoped.class) Object started) {
    planned.add(every(TimeUnit.HOURS.toMinutes(12), TimeUnit.HOURS.toMinutes(1), this::all));
    planned.add(every(QUARTER, QUARTER, round::runSoon));
  }

  private void all() {
    round.run();
    quiet.fire(new QuietRound(clock.instant()));
  }

  private ScheduledFuture<?> every(long minutes, long first, Runnable sweep) {
    return scheduler.scheduleWithFixedDelay(
        () -> carefully(sweep), first, minutes, TimeUnit.MINUTES);
  }

  private static void carefully(Runnable sweep) {
    try {
      sweep.run();
    } catch (RuntimeException failure) {
      // The next round does it; a scheduled task that throws would never run again.
      LOG.log(Level.WARNING, "Old data could not be swept this time", failure);
    }
  }

  @PreDestroy
  void end() {
    planned.forEach(task -> task.cancel(false));
  }
}
