package org.declic.scheduling.walkin;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.declic.identity.AccountId;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.room.RoomId;
import org.declic.scheduling.room.RoomRow;
import org.declic.scheduling.room.RoomUse;

/**
 * Where somebody can be received now, and for how long: the usual length of a support, or until the
 * mediator or the room is expected elsewhere, or the room closes.
 */
record RoomNow(RoomId room, int minutes) {
  /** Less is no support. */
  static final int SHORTEST = 15;

  /**
   * Rule: where the mediator receives today; else a room for interviews; else the open space; else
   * any. Among equals the smallest.
   *
   * @param isOpen whether the room is open for so many minutes from now on
   */
  static Optional<RoomNow> choose(
      List<RoomRow> rooms,
      List<SessionRow> sessions,
      AccountId mediator,
      Optional<RoomId> post,
      Instant now,
      BiPredicate<RoomId, Integer> isOpen) {
    int mediators =
        free(
            sessions,
            session -> session.mediators().stream().anyMatch(m -> m.id().equals(mediator.value())),
            now);
    return rooms.stream()
        .sorted(
            Comparator.comparing(
                    (RoomRow room) ->
                        post.map(there -> !there.value().equals(room.id())).orElse(false))
                .thenComparing(room -> rank(room.use()))
                .thenComparing(RoomRow::seats)
                .thenComparing(RoomRow::name))
        .flatMap(
            room ->
                lengths(Math.min(mediators, free(sessions, room, now)))
                    .mapToObj(minutes -> new RoomNow(new RoomId(room.id()), minutes)))
        .filter(found -> isOpen.test(found.room, found.minutes))
        .findFirst();
  }

  /** As long as can be, then shorter: until the room closes. */
  private static IntStream lengths(int most) {
    return IntStream.concat(IntStream.of(most), IntStream.of(45, 30, SHORTEST))
        .filter(minutes -> minutes <= most && minutes >= SHORTEST)
        .distinct();
  }

  private static int free(List<SessionRow> sessions, RoomRow room, Instant now) {
    return free(sessions, session -> session.line().roomId().equals(room.id()), now);
  }

  private static int rank(RoomUse use) {
    return switch (use) {
      case INTERVIEW -> 0;
      case OPEN_SPACE -> 1;
      default -> 2;
    };
  }

  /** Minutes until the next of these sessions, none while one is on. */
  private static int free(List<SessionRow> sessions, Predicate<SessionRow> which, Instant now) {
    long usual = ActivityKind.INDIVIDUAL_SUPPORT.usualLength().toMinutes();
    return (int)
        sessions.stream()
            .filter(which)
            .filter(session -> !session.isCancelled() && session.endsAt().isAfter(now))
            .mapToLong(session -> Duration.between(now, session.startsAt()).toMinutes())
            .map(minutes -> Math.max(0, minutes))
            .reduce(usual, Math::min);
  }
}
