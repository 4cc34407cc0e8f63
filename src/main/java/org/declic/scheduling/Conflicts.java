package org.declic.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.declic.scheduling.room.RoomTimes;

/**
 * Rule: a planned session is in conflict when a mediator of it is away, when its room or a mediator
 * of it is taken at the same time, when its room is closed then, or when nobody leads it. One that
 * ends when another starts is not in its way.
 */
public final class Conflicts {
  private static final Comparator<Occupied> BY_START =
      Comparator.comparing(Occupied::from).thenComparing(Occupied::id);

  private Conflicts() {}

  /**
   * In the order of the sessions' beginnings.
   *
   * @param sessions of one site, neither cancelled nor over
   * @param away of the same stretch of time
   * @param rooms when they can be used
   */
  public static List<Conflict> among(List<Occupied> sessions, List<Away> away, RoomTimes rooms) {
    List<Occupied> inOrder = sessions.stream().sorted(BY_START).toList();
    List<Conflict> found = new ArrayList<>();
    for (int i = 0; i < inOrder.size(); i++) {
      Occupied session = inOrder.get(i);
      ofOne(session, away, found);
      if (rooms.shut(session.roomId(), session.from(), session.to())) {
        found.add(
            new Conflict(ConflictKind.ROOM_CLOSED, session, Optional.empty(), Optional.empty()));
      }
      for (int j = i + 1; j < inOrder.size(); j++) {
        Occupied later = inOrder.get(j);
        if (!later.from().isBefore(session.to())) {
          break;
        }
        ofTwo(session, later, found);
      }
    }
    found.sort(Comparator.comparing(Conflict::session, BY_START).thenComparing(Conflict::kind));
    return found;
  }

  private static void ofOne(Occupied session, List<Away> away, List<Conflict> found) {
    if (session.mediators().isEmpty()) {
      found.add(
          new Conflict(ConflictKind.NO_MEDIATOR, session, Optional.empty(), Optional.empty()));
    }
    for (String mediator : session.mediators()) {
      if (isAway(mediator, session, away)) {
        found.add(
            new Conflict(
                ConflictKind.MEDIATOR_AWAY, session, Optional.empty(), Optional.of(mediator)));
      }
    }
  }

  static boolean isAway(String mediator, Occupied session, List<Away> away) {
    return away.stream()
        .anyMatch(
            stretch ->
                stretch.accountId().equals(mediator)
                    && stretch.touches(session.from(), session.to()));
  }

  private static void ofTwo(Occupied first, Occupied second, List<Conflict> found) {
    boolean laterIsEasier = second.booked() <= first.booked();
    Occupied toMove = laterIsEasier ? second : first;
    Occupied other = laterIsEasier ? first : second;
    if (first.roomId().equals(second.roomId())) {
      found.add(
          new Conflict(ConflictKind.ROOM_TWICE, toMove, Optional.of(other), Optional.empty()));
    }
    for (String mediator : first.mediators()) {
      if (second.mediators().contains(mediator)) {
        found.add(
            new Conflict(
                ConflictKind.MEDIATOR_TWICE, toMove, Optional.of(other), Optional.of(mediator)));
      }
    }
  }
}
