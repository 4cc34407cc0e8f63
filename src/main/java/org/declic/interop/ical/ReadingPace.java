package org.declic.interop.ical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often one address may ask: 120 times a minute on this node, which is many calendars behind
 * one connection, and far too few to guess a secret.
 */
@ApplicationScoped
public class ReadingPace {
  static final int MOST = 120;
  static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int MOST_KNOWN = 10_000;

  @Inject Clock clock;

  private final Map<String, Count> counts =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
          return size() > MOST_KNOWN;
        }
      };

  /** For the container. */
  protected ReadingPace() {}

  ReadingPace(Clock clock) {
    this.clock = clock;
  }

  private record Count(long window, int asked) {}

  /** Counts this time too. */
  synchronized boolean isTooFast(String source) {
    long window = clock.millis() / WINDOW.toMillis();
    Count before = counts.getOrDefault(source, new Count(window, 0));
    int asked = before.window() == window ? before.asked() + 1 : 1;
    counts.put(source, new Count(window, asked));
    return asked > MOST;
  }
}
