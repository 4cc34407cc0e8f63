package org.declic.learning.review;

/**
 * Where a learner goes next in a review.
 *
 * @param value the number of a question, or the id of the review that is over
 */
public record ReviewPlace(String value) {

  static ReviewPlace of(Review review) {
    return new ReviewPlace(
        review.isOver() ? review.id().value() : Integer.toString(review.place()));
  }

  public boolean isOver() {
    return value.length() > 3;
  }
}
