package org.declic.scheduling.walkin;

import java.time.Instant;
import java.util.List;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.room.RoomRow;
import org.declic.scheduling.room.RoomUse;

/**
 * The computers that anybody may sit down at.
 *
 * @param all those of the open spaces in which nothing is held now
 * @param used where somebody sits, as the desks count
 */
public record Workstations(int all, int used) {

  static int open(List<RoomRow> rooms, List<SessionRow> sessions, Instant now) {
    return rooms.stream()
        .filter(room -> room.use() == RoomUse.OPEN_SPACE)
        .filter(
            room ->
                sessions.stream()
                    .noneMatch(
                        session ->
                            session.line().roomId().equals(room.id())
                                && Receiver.isOn(session, now)))
        .mapToInt(RoomRow::workstations)
        .sum();
  }

  public int free() {
    return Math.max(0, all - used);
  }
}
