package org.declic.scheduling.room;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * When the rooms of a site can be used: their hours (a room without any has none to keep) and the
 * days on which they are closed.
 */
public record RoomTimes(
    Map<String, List<OpeningHours>> hours, List<ClosureRow> closures, ZoneId zone) {
  /** Nothing is known that would stop anybody. */
  public static final RoomTimes ALWAYS = new RoomTimes(Map.of(), List.of(), ZoneId.of("UTC"));

  public RoomTimes {
    hours = Map.copyOf(hours);
    closures = List.copyOf(closures);
  }

  /** Whether the room cannot be used for all of that time, on one day. */
  public boolean shut(String room, Instant from, Instant to) {
    LocalDate day = from.atZone(zone).toLocalDate();
    LocalTime start = from.atZone(zone).toLocalTime();
    LocalTime end = to.atZone(zone).toLocalTime();
    List<OpeningHours> known = hours.getOrDefault(room, List.of());
    boolean outside =
        !known.isEmpty()
            && known.stream()
                .noneMatch(line -> line.day() == day.getDayOfWeek() && line.hold(start, end));
    return outside || isClosed(room, day);
  }

  private boolean isClosed(String room, LocalDate day) {
    return closures.stream()
        .anyMatch(
            closure ->
                closure.roomId().equals(room)
                    && !day.isBefore(closure.firstDay())
                    && !day.isAfter(closure.lastDay()));
  }
}
