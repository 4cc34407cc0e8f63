package org.declic.learning.review;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a learner may review.
 *
 * @param waits something comes back today; else it would be of one's own accord
 * @param questions that are left of the review that goes on, or that a new one would have
 * @param open the review that goes on
 * @param next the next day on which something comes back
 */
public record ReviewOffer(
    boolean waits, int questions, Optional<ReviewRow> open, Optional<LocalDate> next) {

  /** Two thirds of a minute each. */
  public int minutes() {
    return Math.max(1, (questions * 2 + 2) / 3);
  }
}
