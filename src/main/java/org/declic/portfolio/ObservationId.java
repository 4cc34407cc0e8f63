package org.declic.portfolio;

import org.declic.platform.TimeOrderedId;

/** Names an {@link Observation}. */
public record ObservationId(String value) {
  public ObservationId {
    TimeOrderedId.checked(value);
  }

  public static ObservationId next() {
    return new ObservationId(TimeOrderedId.next());
  }
}
