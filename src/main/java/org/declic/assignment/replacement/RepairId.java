package org.declic.assignment.replacement;

import org.declic.platform.TimeOrderedId;

/** Names a {@link Repair}. */
public record RepairId(String value) {
  public RepairId {
    TimeOrderedId.checked(value);
  }

  public static RepairId next() {
    return new RepairId(TimeOrderedId.next());
  }
}
