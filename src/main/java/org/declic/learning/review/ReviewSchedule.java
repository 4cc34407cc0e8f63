package org.declic.learning.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a finished unit comes back: 2, 7, 21 and 60 days after it was finished. Whoever comes later
 * is not late: what follows shifts by as much, so that the pause between two reviews never gets
 * shorter. The confidence question comes back once, 30 days after.
 *
 * <p>Fixed pauses on purpose: spacing helps, and pauses that adapt to each person were not shown to
 * help more.
 */
final class ReviewSchedule {
  static final List<Integer> DAYS = List.of(2, 7, 21, 60);
  static final int FEELING = 30;

  private ReviewSchedule() {}

  static LocalDate first(LocalDate finished) {
    return finished.plusDays(DAYS.get(0));
  }

  /**
   * The day of the next review, when one was done today.
   *
   * @param done how many were done, this one included
   * @return empty after the last
   */
  static Optional<LocalDate> next(int done, LocalDate today) {
    if (done >= DAYS.size()) {
      return Optional.empty();
    }
    return Optional.of(today.plusDays(DAYS.get(done) - (long) DAYS.get(done - 1)));
  }

  static LocalDate feeling(LocalDate finished) {
    return finished.plusDays(FEELING);
  }

  /** « Pas maintenant ». */
  static LocalDate anotherDay(LocalDate today) {
    return today.plusDays(1);
  }
}
