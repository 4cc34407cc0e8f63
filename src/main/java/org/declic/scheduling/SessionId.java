package org.declic.scheduling;

import org.declic.platform.TimeOrderedId;

/** Names a {@link TrainingSession}. */
public record SessionId(String value) {
  public SessionId {
    TimeOrderedId.checked(value);
  }

  public static SessionId next() {
    return new SessionId(TimeOrderedId.next());
  }
}
