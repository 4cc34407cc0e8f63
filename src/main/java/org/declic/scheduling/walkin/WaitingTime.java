package org.declic.scheduling.walkin;

import java.time.Duration;
import java.util.List;

/**
 * How long somebody will wait, about. Rule: those before, times what one person took today (the
 * median of the last ten, ten minutes until five are known, never under three nor over thirty),
 * shared out among those who receive; rounded to ten minutes, “soon” below five.
 */
public record WaitingTime(int minutes) {
  static final int USUAL = 10;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 30;
  private static final int ENOUGH = 5;
  private static final int LONG = 60;

  /**
   * @param before how many are served first
   * @param helpers who receive people; nobody counts as one, since somebody will come
   * @param takes minutes that one person takes
   */
  static WaitingTime of(int before, int helpers, int takes) {
    double minutes = (double) before * takes / Math.max(1, helpers);
    return new WaitingTime(
        minutes < ENOUGH ? 0 : Math.max(10, (int) Math.round(minutes / 10) * 10));
  }

  /** The minutes that one person takes today. */
  static int takes(List<Duration> last) {
    if (last.size() < ENOUGH) {
      return USUAL;
    }
    List<Long> minutes = last.stream().map(Duration::toMinutes).sorted().toList();
    long median = minutes.get(minutes.size() / 2);
    return (int) Math.min(LONGEST, Math.max(SHORTEST, median));
  }

  public boolean isSoon() {
    return minutes == 0;
  }

  /** More than an hour: nobody can say how long. */
  public boolean isLong() {
    return minutes > LONG;
  }
}
