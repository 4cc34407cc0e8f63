package org.declic.outcomes;

import org.declic.platform.TimeOrderedId;

/** Names an {@link ActivityRecord}. */
public record RecordId(String value) {
  public RecordId {
    TimeOrderedId.checked(value);
  }

  public static RecordId next() {
    return new RecordId(TimeOrderedId.next());
  }
}
