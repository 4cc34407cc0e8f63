package org.declic.scheduling.room;

import jakarta.inject.Inject;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.Actor;
import org.declic.platform.Command;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UseCase;

/** The rooms of a site, entered by its administrator. */
@UseCase
public class RoomDesk {
  @Inject Rooms rooms;

  /**
   * @throws Refusal when a value is impossible or the name is taken
   */
  @Command
  @RequiresPermissions("site:administer")
  public RoomId add(
      RequestId request, Actor actor, String name, int seats, int workstations, RoomUse use) {
    Room room = new Room(RoomId.next(), actor.site(), name, seats, workstations, use);
    boolean taken =
        rooms.of(actor.site()).stream().anyMatch(row -> row.name().equalsIgnoreCase(room.name()));
    if (taken) {
      throw new Refusal("scheduling.refused.room_taken");
    }
    rooms.add(room);
    return room.id();
  }
}
