package org.declic.scheduling.room;

import org.declic.platform.TimeOrderedId;

/** Names a {@link RoomClosure}. */
public record RoomClosureId(String value) {
  public RoomClosureId {
    TimeOrderedId.checked(value);
  }

  public static RoomClosureId next() {
    return new RoomClosureId(TimeOrderedId.next());
  }
}
