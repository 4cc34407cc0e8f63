package org.declic.assignment.proposal;

import org.declic.platform.TimeOrderedId;

/** Names an {@link Acceptance}. */
public record AcceptanceId(String value) {
  public AcceptanceId {
    TimeOrderedId.checked(value);
  }

  public static AcceptanceId next() {
    return new AcceptanceId(TimeOrderedId.next());
  }
}
