package org.declic.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.declic.identity.Actor;
import org.declic.identity.organisation.SiteId;

/** Writes checked plans, inside a step that somebody takes, and tells others what moved. */
@ApplicationScoped
class PlanBook {
  @Inject TrainingSessions sessions;
  @Inject Diaries diaries;
  @Inject PlanCheck check;
  @Inject Transfers transfers;
  @Inject Promotion promotion;
  @Inject Event<SessionCancelled> cancelled;
  @Inject Event<SessionMoved> moved;
  @Inject Clock clock;

  /** Whoever plans with the same rooms or people waits. */
  void claim(SiteId site, Collection<SessionPlan> plans) {
    List<String> owners = new ArrayList<>();
    for (SessionPlan plan : plans) {
      owners.add(plan.room().value());
      plan.mediators().forEach(mediator -> owners.add(mediator.value()));
    }
    diaries.claim(site, owners);
  }

  TrainingSession write(Actor planner, SessionPlan plan, Slot slot) {
    int capacity = check.capacity(planner.site(), plan).seats();
    TrainingSession session =
        new TrainingSession(
            SessionId.next(),
            planner.site(),
            plan,
            capacity,
            slot,
            planner.account(),
            clock.instant());
    sessions.add(session);
    return session;
  }

  /**
   * @throws EditedMeanwhile when it is not that version any more
   * @throws TooFewSeats when people would lose theirs
   */
  void change(
      Actor planner,
      TrainingSession session,
      long seenVersion,
      SessionPlan plan,
      Slot slot,
      Moves moves) {
    Instant now = clock.instant();
    SessionId id = session.id();
    Slot before = session.slot();
    boolean otherRoom = !session.room().equals(plan.room());
    session.change(seenVersion, plan, slot, planner.account(), now);
    sessions.flush();
    transfers.carryOut(planner, id, moves);
    int capacity = check.capacity(planner.site(), plan).seats();
    if (!sessions.resize(id, capacity)) {
      throw new TooFewSeats(sessions.taken(id), capacity);
    }
    promotion.fill(planner.site(), id);
    boolean otherTime = !before.sameTime(slot);
    if (otherTime || otherRoom) {
      moved.fire(
          new SessionMoved(
              planner.site(), id, otherTime, otherRoom, before.startsAt(), planner.account(), now));
    }
  }

  /** The people who had a seat keep it in the record, as cancelled by the centre. */
  void cancel(Actor planner, TrainingSession session, long seenVersion, String reason) {
    Instant now = clock.instant();
    session.cancel(seenVersion, reason, planner.account(), now);
    sessions.flush();
    cancelled.fire(new SessionCancelled(planner.site(), session.id(), planner.account(), now));
  }
}
