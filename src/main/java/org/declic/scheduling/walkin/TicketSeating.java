package org.declic.scheduling.walkin;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.AccountId;
import org.declic.identity.Actor;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Command;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UseCase;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.BookingDesk;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionPlan;
import org.declic.scheduling.SessionPlanning;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.SessionRun;
import org.declic.scheduling.room.RoomId;
import org.declic.scheduling.room.Rooms;

/**
 * From the queue to what somebody came for, in one step: the ticket ends and the seat, the support
 * or the workstation begins, both or neither. The steps of other desks are parts of this one, each
 * under a request id of its own, since the receipt of the whole bears the first.
 */
@UseCase
public class TicketSeating {
  private static final LocalTime LAST_START = LocalTime.of(23, 49);

  @Inject Turns turns;
  @Inject Tickets tickets;
  @Inject Rooms rooms;
  @Inject Sites sites;
  @Inject SessionQueries sessions;
  @Inject SessionPlanning planning;
  @Inject SessionRun run;
  @Inject BookingDesk booking;

  /**
   * A seat in a session of today; counted where no card was shown.
   *
   * @throws Refusal when none is left, or a colleague has called the ticket
   */
  @Command
  @RequiresPermissions("session:run")
  public void seat(
      RequestId request, Actor actor, TicketId id, SessionId session, Optional<LearnerId> learner) {
    Ticket ticket = turns.takeUp(actor, id);
    place(actor, session, learner);
    ticket.endIn(TicketOutcome.SEAT, session, learner, turns.now());
    turns.settle(actor);
  }

  /**
   * A session of individual support that begins now, with this mediator, where there is room.
   *
   * @return the new session
   * @throws Refusal when mediator or rooms are taken, or a colleague has called the ticket
   */
  @Command
  @RequiresPermissions({"session:run", "session:plan"})
  public SessionId support(
      RequestId request,
      Actor actor,
      TicketId id,
      AccountId mediator,
      Optional<LearnerId> learner) {
    Ticket ticket = turns.takeUp(actor, id);
    SessionId session =
        new SessionId(planning.plan(RequestId.next(), actor, plan(actor, mediator)));
    run.open(RequestId.next(), actor, session);
    place(actor, session, learner);
    ticket.endIn(TicketOutcome.SUPPORT, session, learner, turns.now());
    turns.settle(actor);
    return session;
  }

  /**
   * A free workstation.
   *
   * @throws Refusal when none is free, or a colleague has called the ticket
   */
  @Command
  @RequiresPermissions("session:run")
  public void workstation(RequestId request, Actor actor, TicketId id) {
    Ticket ticket = turns.takeUp(actor, id);
    use(actor, 1);
    ticket.end(TicketOutcome.WORKSTATION, turns.now());
    turns.settle(actor);
  }

  /**
   * Somebody sat down at a workstation without a ticket, or left one.
   *
   * @param change 1 or -1
   * @throws Refusal when none is free, or none is used
   */
  @Command
  @RequiresPermissions("session:run")
  public void countWorkstations(RequestId request, Actor actor, int change) {
    use(actor, Integer.signum(change));
    turns.settle(actor);
  }

  private void use(Actor actor, int change) {
    int most = Workstations.open(rooms.of(actor.site()), List.of(), turns.now());
    if (!tickets.useWorkstations(actor.site(), turns.today(actor.site()), change, most)) {
      throw new Refusal(
          change > 0 ? "walkin.refused.no_workstation" : "walkin.refused.none_used", most);
    }
  }

  private void place(Actor actor, SessionId session, Optional<LearnerId> learner) {
    learner.ifPresentOrElse(
        person -> booking.book(RequestId.next(), actor, session, person),
        () -> booking.seatWithoutPass(RequestId.next(), actor, session));
  }

  private SessionPlan plan(Actor actor, AccountId mediator) {
    ZonedDateTime now =
        turns.now().atZone(sites.facts(actor.site()).zone()).truncatedTo(ChronoUnit.MINUTES);
    List<SessionRow> today =
        sessions.list(
            actor.site(),
            Optional.empty(),
            now.minusDays(1).toInstant(),
            now.plusDays(1).toInstant(),
            0,
            200);
    LocalTime start = now.toLocalTime().isAfter(LAST_START) ? LAST_START : now.toLocalTime();
    RoomNow room =
        RoomNow.choose(
                rooms.of(actor.site()),
                today,
                mediator,
                turns.post(actor),
                now.toInstant(),
                (place, minutes) -> isOpen(actor.site(), place, now.toLocalDate(), start, minutes))
            .orElseThrow(() -> new Refusal("walkin.refused.no_room"));
    return new SessionPlan(
        ActivityKind.INDIVIDUAL_SUPPORT,
        "",
        List.of(),
        now.toLocalDate(),
        start,
        end(start, room.minutes()),
        room.room(),
        1,
        Set.of(mediator));
  }

  private boolean isOpen(SiteId site, RoomId room, LocalDate today, LocalTime start, int minutes) {
    return rooms.closure(site, room, today).isEmpty()
        && rooms.get(site, room).outsideHours(today, start, end(start, minutes)).isEmpty();
  }

  /**
   * Not beyond midnight: a session is of one day, and the last one of it begins in time for that.
   */
  private static LocalTime end(LocalTime start, int minutes) {
    LocalTime end = start.plusMinutes(minutes);
    return end.isAfter(start) ? end : LocalTime.of(23, 59);
  }
}
