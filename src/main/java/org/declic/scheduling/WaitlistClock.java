package org.declic.scheduling;

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

/** Looks once a minute whether a seat was kept in vain. */
@ApplicationScoped
class WaitlistClock {
  private static final Logger LOG = Logger.getLogger(WaitlistClock.class.getName());

  @Resource ManagedScheduledExecutorService scheduler;
  @Inject WaitlistTurns turns;

  private ScheduledFuture<?> planned;

  void begin(@Observes @Priority(210) @Initialized(ApplicationScoped.class) Object started) {
    planned = scheduler.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.MINUTES);
  }

  private void round() {
    try {
      turns.due().forEach(turns::turn);
    } catch (RuntimeException failure) {
      // The next minute does it; a scheduled task that throws would never run again.
      LOG.log(Level.WARNING, "The waiting lists could not move this time", failure);
    }
  }

  @PreDestroy
  void end() {
    if (planned != null) {
      planned.cancel(false);
    }
  }
}
