package org.declic.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Where somebody was seen without signing in, which identity cannot know. */
public interface LastContact {

  /** The last time each of them was there or took a seat; nothing for whoever never did. */
  Map<LearnerId, Instant> of(Collection<LearnerId> learners);
}
