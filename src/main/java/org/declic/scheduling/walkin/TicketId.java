package org.declic.scheduling.walkin;

import org.declic.platform.TimeOrderedId;

/** Names a {@link Ticket}. */
public record TicketId(String value) {
  public TicketId {
    TimeOrderedId.checked(value);
  }

  public static TicketId next() {
    return new TicketId(TimeOrderedId.next());
  }
}
