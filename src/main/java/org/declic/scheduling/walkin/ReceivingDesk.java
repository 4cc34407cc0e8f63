package org.declic.scheduling.walkin;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.Actor;
import org.declic.platform.Command;
import org.declic.platform.RequestId;
import org.declic.platform.UseCase;
import org.declic.scheduling.room.RoomId;
import org.declic.scheduling.room.Rooms;

/** Colleagues say where they receive today; the wall and the tickets they call say it on. */
@UseCase
public class ReceivingDesk {
  @Inject ReceivingPosts posts;
  @Inject Rooms rooms;
  @Inject Turns turns;

  /** From now on in this room, until told otherwise or the day ends. */
  @Command
  @RequiresPermissions("session:run")
  public void receiveIn(RequestId request, Actor actor, RoomId room) {
    RoomId there = rooms.get(actor.site(), room).id();
    LocalDate today = turns.today(actor.site());
    posts
        .any(actor.account())
        .ifPresentOrElse(
            post -> post.move(today, there, turns.now()),
            () ->
                posts.add(
                    new ReceivingPost(actor.account(), actor.site(), today, there, turns.now())));
    turns.settle(actor);
  }

  /** No longer for anybody; what is called stays called. */
  @Command
  @RequiresPermissions("session:run")
  public void stop(RequestId request, Actor actor) {
    posts.any(actor.account()).ifPresent(posts::remove);
    turns.settle(actor);
  }
}
