package org.declic.scheduling.room;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.Actor;
import org.declic.platform.Command;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UseCase;

/** The rooms of a site, kept by its administrator. */
@UseCase
public class RoomDesk {
  @Inject Rooms rooms;
  @Inject Clock clock;

  /**
   * @throws Refusal when a value is impossible or the name is taken
   */
  @Command
  @RequiresPermissions("site:administer")
  public RoomId add(
      RequestId request, Actor actor, String name, int seats, int workstations, RoomUse use) {
    Room room =
        new Room(
            RoomId.next(), actor.site(), new RoomFacts(name, seats, workstations, use, Set.of()));
    demandFree(room);
    rooms.add(room);
    return room.id();
  }

  /**
   * @param week one line a day at most; none: whenever one likes
   * @throws Refusal when a value is impossible, the name is taken, or somebody else changed the
   *     room since that version
   */
  @Command
  @RequiresPermissions("site:administer")
  public void change(
      RequestId request,
      Actor actor,
      RoomId id,
      long seenVersion,
      RoomFacts facts,
      List<OpeningHours> week) {
    Room room = rooms.get(actor.site(), id);
    if (room.version() != seenVersion) {
      throw new Refusal("scheduling.refused.room_changed_meanwhile");
    }
    room.change(facts);
    demandFree(room);
    room.openOnly(week);
  }

  /** Sessions planned in it stay: the page lists them, and somebody moves or cancels each. */
  @Command
  @RequiresPermissions("site:administer")
  public void close(
      RequestId request, Actor actor, RoomId id, LocalDate first, LocalDate last, String reason) {
    Room room = rooms.get(actor.site(), id);
    rooms.close(new RoomClosure(room, first, last, reason, actor.account(), clock.instant()));
  }

  /** Taking back a closure that is gone changes nothing. */
  @Command
  @RequiresPermissions("site:administer")
  public void reopen(RequestId request, Actor actor, RoomClosureId id) {
    rooms.reopen(actor.site(), id);
  }

  private void demandFree(Room room) {
    boolean taken =
        rooms.of(room.site()).stream()
            .anyMatch(
                row ->
                    row.name().equalsIgnoreCase(room.name())
                        && !row.id().equals(room.id().value()));
    if (taken) {
      throw new Refusal("scheduling.refused.room_name_taken");
    }
  }
}
