package org.declic.assignment.replacement;

import org.declic.platform.TimeOrderedId;

/** Names a {@link ReplacementRequest}. */
public record ReplacementRequestId(String value) {
  public ReplacementRequestId {
    TimeOrderedId.checked(value);
  }

  public static ReplacementRequestId next() {
    return new ReplacementRequestId(TimeOrderedId.next());
  }
}
