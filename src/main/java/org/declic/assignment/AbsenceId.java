package org.declic.assignment;

import org.declic.platform.TimeOrderedId;

/** Names an {@link Absence}. */
public record AbsenceId(String value) {
  public AbsenceId {
    TimeOrderedId.checked(value);
  }

  public static AbsenceId next() {
    return new AbsenceId(TimeOrderedId.next());
  }
}
