package org.declic.learning.help;

import org.declic.platform.TimeOrderedId;

/** Names a {@link HelpRequest}. */
public record HelpRequestId(String value) {
  public HelpRequestId {
    TimeOrderedId.checked(value);
  }

  public static HelpRequestId next() {
    return new HelpRequestId(TimeOrderedId.next());
  }
}
