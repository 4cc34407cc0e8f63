package org.declic.platform.outbox;

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

/** Sends the postman round, some seconds after each round, on each node. */
@ApplicationScoped
public class PostRounds {
  private static final int FIRST_SECONDS = 40;
  private static final int PAUSE_SECONDS = 20;
  private static final Logger LOG = Logger.getLogger(PostRounds.class.getName());

  @Resource ManagedScheduledExecutorService scheduler;
  @Inject Postman postman;

  private ScheduledFuture<?> planned;

  void begin(@Observes @Priority(210) @Initialized(ApplicationScoped.class) Object started) {
    planned =
        scheduler.scheduleWithFixedDelay(
            this::round, FIRST_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
  }

  private void round() {
    try {
      postman.round();
    } catch (RuntimeException failure) {
      // The next round does it; a scheduled task that throws would never run again.
      LOG.log(Level.WARNING, "The outbox could not be emptied this time", failure);
    }
  }

  @PreDestroy
  void end() {
    if (planned != null) {
      planned.cancel(false);
    }
  }
}
