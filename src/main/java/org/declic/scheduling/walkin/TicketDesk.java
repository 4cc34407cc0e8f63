package org.declic.scheduling.walkin;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.Actor;
import org.declic.platform.Command;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UseCase;
import org.declic.scheduling.room.RoomId;
import org.declic.scheduling.room.Rooms;

/**
 * The queue as several desks work on it: giving numbers, calling them, noting who was answered and
 * who left. Of two desks that take the same number one wins, the other is told who did.
 */
@UseCase
public class TicketDesk {
  @Inject Tickets tickets;
  @Inject Turns turns;
  @Inject Rooms rooms;

  /** The next number of today for somebody who comes for this. */
  @Command
  @RequiresPermissions("session:run")
  public TicketId take(RequestId request, Actor actor, WalkInNeed need) {
    LocalDate today = turns.today(actor.site());
    int number = tickets.nextNumber(actor.site(), today);
    TicketId id = TicketId.next();
    tickets.add(new Ticket(id, actor.site(), today, number, need, turns.now()));
    turns.settle(actor);
    return id;
  }

  /**
   * Announces the number, to come where the actor receives today. Calling what one has called
   * changes nothing.
   *
   * @throws Refusal when the actor has said no place, or another colleague was first
   */
  @Command
  @RequiresPermissions("session:run")
  public void call(RequestId request, Actor actor, TicketId id) {
    Ticket ticket = turns.takeUp(actor, id);
    if (!ticket.isCalled()) {
      RoomId post = turns.post(actor).orElseThrow(() -> new Refusal("walkin.refused.no_post"));
      ticket.call(rooms.get(actor.site(), post).name(), actor.account(), turns.now());
      turns.settle(actor);
    }
  }

  /**
   * @throws Refusal when it is not called any more
   */
  @Command
  @RequiresPermissions("session:run")
  public void callAgain(RequestId request, Actor actor, TicketId id) {
    tickets.get(actor.site(), id).announceAgain(turns.now());
    turns.settle(actor);
  }

  /** Nobody came: it waits again, at its old place. Any colleague may do it. */
  @Command
  @RequiresPermissions("session:run")
  public void putBack(RequestId request, Actor actor, TicketId id) {
    tickets.get(actor.site(), id).putBack();
    turns.settle(actor);
  }

  /**
   * Answered at the desk.
   *
   * @throws Refusal when it has ended, or a colleague has called it
   */
  @Command
  @RequiresPermissions("session:run")
  public void answer(RequestId request, Actor actor, TicketId id) {
    turns.takeUp(actor, id).end(TicketOutcome.ANSWERED, turns.now());
    turns.settle(actor);
  }

  /**
   * Gone before anybody could help, and counted as that.
   *
   * @throws Refusal when it has ended, or a colleague has called it
   */
  @Command
  @RequiresPermissions("session:run")
  public void leave(RequestId request, Actor actor, TicketId id) {
    turns.takeUp(actor, id).end(TicketOutcome.LEFT, turns.now());
    turns.settle(actor);
  }
}
