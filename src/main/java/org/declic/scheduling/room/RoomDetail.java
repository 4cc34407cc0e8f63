package org.declic.scheduling.room;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * A room with all that its administrator keeps.
 *
 * @param version for whoever changes it
 */
public record RoomDetail(
    RoomRow row, Set<RoomEquipment> equipment, List<OpeningHours> hours, long version) {
  /** Inside the opening hours of that day; always when the room has none. */
  public boolean holds(LocalDate day, LocalTime start, LocalTime end) {
    return hours.isEmpty()
        || hours.stream()
            .anyMatch(line -> line.day() == day.getDayOfWeek() && line.hold(start, end));
  }

  static RoomDetail of(Room room) {
    return new RoomDetail(
        new RoomRow(room.id().value(), room.name(), room.seats(), room.workstations(), room.use()),
        room.equipment(),
        room.hours(),
        room.version());
  }
}
