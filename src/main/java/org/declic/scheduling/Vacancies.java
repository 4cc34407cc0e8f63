package org.declic.scheduling;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.declic.identity.StaffRow;
import org.declic.scheduling.room.RoomRow;
import org.declic.scheduling.room.RoomTimes;

/**
 * Who and what is free while a session lasts: whoever leads nothing then and is not away; a room
 * that is open and empty then and has the seats.
 *
 * @param sessions of the same day, neither cancelled nor over
 */
public record Vacancies(List<Occupied> sessions, List<Away> away, RoomTimes times) {

  public Vacancies {
    sessions = List.copyOf(sessions);
    away = List.copyOf(away);
  }

  /** In the order they were given. */
  public List<StaffRow> mediators(List<StaffRow> all, Occupied session) {
    return all.stream()
        .filter(person -> !Conflicts.isAway(person.id(), session, away))
        .filter(
            person ->
                during(session).stream().noneMatch(one -> one.mediators().contains(person.id())))
        .toList();
  }

  /** Those of the same use first, of these the smallest that is large enough. */
  public List<RoomRow> rooms(List<RoomRow> all, Occupied session, int seats) {
    Optional<RoomRow> now =
        all.stream().filter(room -> room.id().equals(session.roomId())).findFirst();
    return all.stream()
        .filter(room -> room.seats() >= seats)
        .filter(room -> !times.shut(room.id(), session.from(), session.to()))
        .filter(room -> during(session).stream().noneMatch(one -> one.roomId().equals(room.id())))
        .sorted(
            Comparator.comparing(
                    (RoomRow room) -> now.filter(it -> it.use() == room.use()).isEmpty())
                .thenComparing(RoomRow::seats))
        .toList();
  }

  /** The session itself among them: its room and its people are taken by it. */
  private List<Occupied> during(Occupied session) {
    return sessions.stream()
        .filter(one -> one.from().isBefore(session.to()) && one.to().isAfter(session.from()))
        .toList();
  }
}
