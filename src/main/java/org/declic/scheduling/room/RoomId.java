package org.declic.scheduling.room;

import org.declic.platform.TimeOrderedId;

/** Names a {@link Room}. */
public record RoomId(String value) {
  public RoomId {
    TimeOrderedId.checked(value);
  }

  public static RoomId next() {
    return new RoomId(TimeOrderedId.next());
  }
}
