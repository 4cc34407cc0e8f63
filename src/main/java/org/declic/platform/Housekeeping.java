package org.declic.platform;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts a {@link Sweep} an hour after the start and every twelve hours. Several nodes may do it at
 * once: deleting twice is deleting.
 */
@ApplicationScoped
public class Housekeeping {
  private static final Logger LOG = Logger.getLogger(Housekeeping.class.getName());

  @Resource ManagedScheduledExecutorService scheduler;
  @Inject SweepRound round;

  private ScheduledFuture<?> planned;

  void begin(@Observes @Priority(200) @Initialized(ApplicationScoped.class) Object started) {
    planned =
        scheduler.scheduleWithFixedDelay(
            this::sweep,
            TimeUnit.HOURS.toMinutes(1),
            TimeUnit.HOURS.toMinutes(12),
            TimeUnit.MINUTES);
  }

  private void sweep() {
    try {
      round.run();
    } catch (RuntimeException failure) {
      // The next round does it; a scheduled task that throws would never run again.
      LOG.log(Level.WARNING, "Old data could not be swept this time", failure);
    }
  }

  @PreDestroy
  void end() {
    if (planned != null) {
      planned.cancel(false);
    }
  }
}
