package org.declic.scheduling;

import java.util.List;
import java.util.Optional;
import org.declic.platform.Refusal;
import org.declic.scheduling.room.Room;

/**
 * How many seats a session offers. Rule: the least of the seats asked for, the seats of the room,
 * its workstations when everybody needs one, and what the mediators can look after.
 *
 * @param limit what decided
 */
public record Capacity(int asked, int seats, Limit limit, String room, int mediators) {

  /** What seats were limited by. */
  public enum Limit {
    ASKED,
    ROOM,
    WORKSTATIONS,
    MEDIATORS
  }

  private record Bound(Limit limit, int seats) {}

  static Capacity of(SessionPlan plan, Room room) {
    int asked = plan.kind().seatsFor(plan.seats());
    int mediators = plan.mediators().size();
    Bound least = new Bound(Limit.ASKED, asked);
    if (plan.kind().isEnrolled() && plan.kind().isGroup()) {
      List<Bound> bounds =
          List.of(
              new Bound(Limit.ROOM, room.seats()),
              new Bound(
                  Limit.WORKSTATIONS,
                  plan.details().workstationEach() ? room.workstations() : Integer.MAX_VALUE),
              // While nobody is found to lead it, nothing is known of how many they can look after.
              new Bound(
                  Limit.MEDIATORS,
                  mediators == 0
                      ? Integer.MAX_VALUE
                      : mediators * plan.kind().peoplePerMediator()));
      for (Bound bound : bounds) {
        least = bound.seats() < least.seats() ? bound : least;
      }
    }
    return new Capacity(asked, least.seats(), least.limit(), room.name(), mediators);
  }

  /** The sentence that says what lowered it; empty when nothing did. */
  public Optional<Refusal> lowered() {
    return limit == Limit.ASKED
        ? Optional.empty()
        : Optional.of(
            new Refusal("scheduling.capacity." + limit.name(), seats, asked, room, mediators));
  }
}
