package org.declic.scheduling;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.AccountId;
import org.declic.identity.Actor;
import org.declic.identity.StaffQueries;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Command;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.platform.UseCase;
import org.declic.scheduling.room.Room;
import org.declic.scheduling.room.RoomId;
import org.declic.scheduling.room.Rooms;

/**
 * Putting a session on the calendar, changing it, calling it off. A room holds one session at a
 * time and a mediator leads one; who is away leads none.
 */
@UseCase
public class SessionPlanning {
  @Inject TrainingSessions sessions;
  @Inject Diaries diaries;
  @Inject Rooms rooms;
  @Inject Sites sites;
  @Inject StaffQueries staff;
  @Inject StaffingPolicy staffing;
  @Inject Promotion promotion;
  @Inject Event<SessionCancelled> cancelled;
  @Inject Event<SessionMoved> moved;
  @Inject Clock clock;

  /**
   * @return the id of the new session
   * @throws Refusal with the sentence of what stands in the way
   */
  @Command
  @RequiresPermissions("session:plan")
  public String plan(RequestId request, Actor planner, SessionPlan plan) {
    SiteId site = planner.site();
    Instant now = clock.instant();
    SessionId id = SessionId.next();
    Slot slot = checked(site, id, plan, now, Optional.empty());
    sessions.add(new TrainingSession(id, site, plan, slot, planner.account(), now));
    return id.value();
  }

  /**
   * @param seenVersion the version that the form showed
   * @throws EditedMeanwhile when somebody else changed it since
   * @throws Refusal with the sentence of what stands in the way
   */
  @Command
  @RequiresPermissions("session:plan")
  public void change(
      RequestId request, Actor planner, SessionId id, long seenVersion, SessionPlan plan) {
    SiteId site = planner.site();
    Instant now = clock.instant();
    TrainingSession session = sessions.get(site, id);
    Slot before = session.slot();
    RoomId roomBefore = session.room();
    Slot slot = checked(site, id, plan, now, Optional.of(session));
    session.change(seenVersion, plan, slot, planner.account(), now);
    sessions.flush();
    if (!sessions.resize(id, plan.capacity())) {
      throw new Refusal("scheduling.refused.seats_taken", sessions.booked(id));
    }
    promotion.fill(site, id);
    boolean otherTime = !before.sameTime(slot);
    boolean otherRoom = !roomBefore.equals(plan.room());
    if (otherTime || otherRoom) {
      moved.fire(
          new SessionMoved(
              site, id, otherTime, otherRoom, before.startsAt(), planner.account(), now));
    }
  }

  /** The people who had a seat keep it in the record, as cancelled by the centre. */
  @Command
  @RequiresPermissions("session:plan")
  public void cancel(
      RequestId request, Actor planner, SessionId id, long seenVersion, String reason) {
    Instant now = clock.instant();
    sessions.get(planner.site(), id).cancel(seenVersion, reason, planner.account(), now);
    sessions.flush();
    cancelled.fire(new SessionCancelled(planner.site(), id, planner.account(), now));
  }

  private Slot checked(
      SiteId site, SessionId id, SessionPlan plan, Instant now, Optional<TrainingSession> before) {
    Slot slot = Slot.of(plan.date(), plan.start(), plan.end(), sites.facts(site).zone());
    demandNotPast(slot, now, before);
    Room room = rooms.get(site, plan.room());
    if (plan.capacity() > room.seats()) {
      throw new Refusal("scheduling.refused.room_small", room.name(), room.seats());
    }
    Map<AccountId, String> names = staff.names(site, plan.mediators());
    if (names.size() < plan.mediators().size()) {
      throw new UnknownThing("mediator");
    }
    claim(site, plan);
    demandRoom(site, id, room, slot);
    demandMediators(site, id, names, slot);
    return slot;
  }

  /** Today is fine, whatever the hour: what was held without a plan is written down after. */
  private static void demandNotPast(Slot slot, Instant now, Optional<TrainingSession> before) {
    LocalDate today = now.atZone(slot.zone()).toLocalDate();
    boolean moved = before.map(session -> !session.slot().date().equals(slot.date())).orElse(true);
    if (moved && slot.date().isBefore(today)) {
      throw new Refusal("scheduling.refused.past", slot.date());
    }
  }

  private void claim(SiteId site, SessionPlan plan) {
    List<String> owners = new ArrayList<>();
    owners.add(plan.room().value());
    plan.mediators().forEach(mediator -> owners.add(mediator.value()));
    diaries.claim(site, owners);
  }

  private void demandRoom(SiteId site, SessionId id, Room room, Slot slot) {
    sessions
        .inRoom(site, room.id(), slot, id)
        .ifPresent(
            other -> {
              throw new Refusal(
                  "scheduling.refused.room_taken",
                  room.name(),
                  other.from(),
                  other.to(),
                  other.kind());
            });
  }

  private void demandMediators(SiteId site, SessionId id, Map<AccountId, String> names, Slot slot) {
    Collection<AccountId> mediators = names.keySet();
    for (AccountId mediator : mediators) {
      sessions
          .ofMediator(site, mediator, slot, id)
          .ifPresent(
              other -> {
                throw new Refusal(
                    "scheduling.refused.mediator_taken",
                    names.get(mediator),
                    other.from(),
                    other.to(),
                    other.kind());
              });
    }
    Set<AccountId> away = staffing.away(site, mediators, slot);
    if (!away.isEmpty()) {
      throw new Refusal(
          "scheduling.refused.mediator_away", names.get(away.iterator().next()), slot.date());
    }
  }
}
