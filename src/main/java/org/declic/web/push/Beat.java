package org.declic.web.push;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Once a second, one thread a node: writes down what changed here, reads what changed anywhere,
 * tells the pages that listen. With no listener and no change it does nothing.
 */
@ApplicationScoped
public class Beat {
  private static final Logger LOG = Logger.getLogger(Beat.class.getName());

  /** A session that has ended is dead on every node within five seconds, listeners included. */
  private static final int LOOK_AT_DOORS = 4;

  /** Shorter than what proxies and access points take for silence. */
  private static final int SIGN_OF_LIFE = 15;

  @Resource ManagedScheduledExecutorService scheduler;
  @Inject Changes changes;
  @Inject Revisions revisions;
  @Inject Listeners listeners;
  @Inject Doors doors;
  @Inject Clock clock;

  private ScheduledFuture<?> planned;
  private volatile Map<Change, Long> known = Map.of();
  private long beats;

  void begin(@Observes @Priority(210) @Initialized(ApplicationScoped.class) Object started) {
    planned = scheduler.scheduleWithFixedDelay(this::beat, 1, 1, TimeUnit.SECONDS);
  }

  private void beat() {
    try {
      tellOn();
      if (!listeners.isEmpty()) {
        read();
        lookAfter();
      }
    } catch (RuntimeException failure) {
      // The next beat does it; a scheduled task that throws would never run again.
      LOG.log(Level.FINE, "Open pages could not be told this time", failure);
    }
  }

  private void tellOn() {
    Set<Change> noted = changes.take();
    if (noted.isEmpty()) {
      return;
    }
    try {
      revisions.raise(noted);
    } catch (RuntimeException failure) {
      changes.giveBack(noted);
      throw failure;
    }
  }

  private void read() {
    Map<Change, Long> now = revisions.all();
    Map<Change, Long> news = new HashMap<>(now);
    news.entrySet().removeAll(known.entrySet());
    known = now;
    listeners.tell(news);
  }

  private void lookAfter() {
    beats++;
    if (beats % LOOK_AT_DOORS == 0) {
      Set<String> sessions = listeners.keys(false);
      Set<String> screens = listeners.keys(true);
      listeners.closeAllWith(false, sessions, doors.open(sessions));
      listeners.closeAllWith(true, screens, doors.hanging(screens));
    }
    if (beats % SIGN_OF_LIFE == 0) {
      listeners.beat(clock.instant());
    }
  }

  /** The revisions last read, for whoever begins to listen. */
  Map<Change, Long> known() {
    return known;
  }

  @PreDestroy
  void end() {
    if (planned != null) {
      planned.cancel(false);
    }
    listeners.closeAll();
  }
}
