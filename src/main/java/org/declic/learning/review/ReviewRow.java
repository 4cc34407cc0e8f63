package org.declic.learning.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.declic.learning.Answers;

/**
 * A review as its pages show it.
 *
 * @param place the number of the question that comes now, from 1
 * @param over nothing is left of it
 */
public record ReviewRow(
    ReviewId id, List<ReviewItem> items, Answers answers, int place, boolean over) {

  /** For the query. */
  public ReviewRow(String id, String items, String answers, int place, Instant endedAt) {
    this(new ReviewId(id), ReviewItem.list(items), Answers.of(answers), place, endedAt != null);
  }

  /** What was answered to this one, in the form its question knows: by screen. */
  public Answers to(ReviewItem item) {
    return of(item, answers);
  }

  static Answers of(ReviewItem item, Answers answers) {
    List<Answers.Try> tries = answers.at(item.text());
    return tries.isEmpty() ? Answers.NONE : new Answers(Map.of(item.screen(), tries));
  }
}
