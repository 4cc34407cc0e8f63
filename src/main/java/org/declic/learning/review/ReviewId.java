package org.declic.learning.review;

import org.declic.platform.TimeOrderedId;

/** Names a {@link Review}. */
public record ReviewId(String value) {
  public ReviewId {
    TimeOrderedId.checked(value);
  }

  public static ReviewId next() {
    return new ReviewId(TimeOrderedId.next());
  }
}
