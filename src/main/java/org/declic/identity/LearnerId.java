package org.declic.identity;

import org.declic.platform.TimeOrderedId;

/** Names a {@link Learner}. */
public record LearnerId(String value) {
  public LearnerId {
    TimeOrderedId.checked(value);
  }

  public static LearnerId next() {
    return new LearnerId(TimeOrderedId.next());
  }
}
