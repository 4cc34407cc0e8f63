package org.declic.scheduling.room;

import java.util.Set;
import org.declic.platform.Refusal;

/**
 * What is known of a room besides its hours.
 *
 * @throws Refusal when the name is empty or too long, or a number is impossible
 */
public record RoomFacts(
    String name, int seats, int workstations, RoomUse use, Set<RoomEquipment> equipment) {
  private static final int LONGEST_NAME = 80;

  public RoomFacts {
    name = name == null ? "" : name.strip();
    equipment = Set.copyOf(equipment);
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new Refusal("scheduling.refused.room_name");
    }
    if (seats < 1
        || seats > Room.MOST_SEATS
        || workstations < 0
        || workstations > Room.MOST_SEATS) {
      throw new Refusal("scheduling.refused.room_seats", Room.MOST_SEATS);
    }
  }
}
