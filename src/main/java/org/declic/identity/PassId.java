package org.declic.identity;

import org.declic.platform.TimeOrderedId;

/** Names a {@link Pass}. */
public record PassId(String value) {
  public PassId {
    TimeOrderedId.checked(value);
  }

  public static PassId next() {
    return new PassId(TimeOrderedId.next());
  }
}
