package org.declic.scheduling;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.AccountId;
import org.declic.identity.Actor;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Command;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UseCase;
import org.declic.scheduling.PlanCheck.Apart;

/**
 * Putting a session on the calendar, changing it, calling it off. What stands in the way is in
 * {@link PlanCheck}; how many seats there are, in {@link Capacity}.
 */
@UseCase
public class SessionPlanning {
  @Inject TrainingSessions sessions;
  @Inject PlanCheck check;
  @Inject PlanBook book;
  @Inject Transfers transfers;

  /**
   * @return the id of the new session
   * @throws Refusal with the sentence of what stands in the way
   */
  @Command
  @RequiresPermissions("session:plan")
  public String plan(RequestId request, Actor planner, SessionPlan plan) {
    SiteId site = planner.site();
    book.claim(site, List.of(plan));
    Slot slot = check.demand(site, plan, Apart.NONE);
    return book.write(planner, plan, slot).id().value();
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
    write(planner, id, seenVersion, plan, Moves.NOBODY);
  }

  /**
   * When fewer seats are left than people have: those named get a seat in another session in the
   * same step, or nothing is changed.
   *
   * @throws TooFewSeats when too few people move
   */
  @Command
  @RequiresPermissions("session:plan")
  public void change(
      RequestId request,
      Actor planner,
      SessionId id,
      long seenVersion,
      SessionPlan plan,
      Moves moves) {
    write(planner, id, seenVersion, plan, moves);
  }

  /**
   * Others lead it; day, hours and room stay as they are, so what was wrong with them before does
   * not stand in the way.
   *
   * @throws EditedMeanwhile when somebody else changed it since
   * @throws Refusal when one of the new ones is away or leads something else then
   */
  @Command
  @RequiresPermissions("session:plan")
  public void handOver(
      RequestId request, Actor planner, SessionId id, long seenVersion, Set<AccountId> leaders) {
    SiteId site = planner.site();
    TrainingSession session = sessions.get(site, id);
    SessionPlan plan = session.plan().ledBy(leaders);
    book.claim(site, List.of(plan));
    Set<AccountId> added = new HashSet<>(leaders);
    added.removeAll(session.mediators());
    if (!added.isEmpty()) {
      check.demand(site, plan.ledBy(added), Apart.of(session), SessionPlanning::isAboutPeople);
    }
    write(planner, session, seenVersion, plan, session.slot(), Moves.NOBODY);
  }

  /**
   * As it was before a step that is undone: whoever led it leads it again, also while they are
   * away.
   *
   * @throws EditedMeanwhile when somebody else changed it since
   * @throws Refusal with the sentence of what else stands in the way
   */
  @Command
  @RequiresPermissions("session:plan")
  public void restore(
      RequestId request, Actor planner, SessionId id, long seenVersion, SessionPlan before) {
    SiteId site = planner.site();
    TrainingSession session = sessions.get(site, id);
    book.claim(site, List.of(before));
    boolean moves =
        PlanPart.changed(session.plan(), before).stream().anyMatch(PlanPart::isPlaceOrTime);
    Slot slot =
        check.demand(
            site,
            before,
            Apart.of(session),
            obstacle -> PlanCheck.isNoAbsence(obstacle) && (moves || isAboutPeople(obstacle)));
    write(planner, session, seenVersion, before, slot, Moves.NOBODY);
  }

  private static boolean isAboutPeople(Obstacle obstacle) {
    return obstacle.about() == Obstacle.About.MEDIATOR;
  }

  private void write(Actor planner, SessionId id, long seenVersion, SessionPlan plan, Moves moves) {
    SiteId site = planner.site();
    TrainingSession session = sessions.get(site, id);
    book.claim(site, List.of(plan));
    Slot slot = check.demand(site, plan, Apart.of(session));
    write(planner, session, seenVersion, plan, slot, moves);
  }

  private void write(
      Actor planner,
      TrainingSession session,
      long seenVersion,
      SessionPlan plan,
      Slot slot,
      Moves moves) {
    SessionPlan before = session.plan();
    if (session.series().isPresent()) {
      session.keepAsOwn(PlanPart.changed(before, plan));
    }
    book.change(planner, session, seenVersion, plan, slot, moves);
  }

  /** The people who had a seat keep it in the record, as cancelled by the centre. */
  @Command
  @RequiresPermissions("session:plan")
  public void cancel(
      RequestId request, Actor planner, SessionId id, long seenVersion, String reason) {
    book.cancel(planner, sessions.get(planner.site(), id), seenVersion, reason);
  }

  /** Calls it off and gives those named a seat in another session, in one step. */
  @Command
  @RequiresPermissions("session:plan")
  public void cancel(
      RequestId request,
      Actor planner,
      SessionId id,
      long seenVersion,
      String reason,
      Moves moves) {
    TrainingSession session = sessions.get(planner.site(), id);
    transfers.announce(planner, id, moves);
    book.cancel(planner, session, seenVersion, reason);
    transfers.carryOut(planner, id, moves);
  }

  /**
   * What would stand in the way, without saving anything.
   *
   * @param changed the session of the form; empty when it is a new one
   * @param language in which holidays are named
   */
  @RequiresPermissions("session:plan")
  public PlanPreview preview(
      Actor planner, Optional<SessionId> changed, SessionPlan plan, Locale language) {
    SiteId site = planner.site();
    Optional<TrainingSession> before = changed.map(id -> sessions.get(site, id));
    SessionPlan was = before.map(TrainingSession::plan).orElse(plan);
    return new PlanPreview(
        check.all(site, plan, before.map(Apart::of).orElse(Apart.NONE), language),
        check.capacity(site, plan),
        PlanPart.changed(was, plan).stream().anyMatch(PlanPart::isPlaceOrTime),
        before.map(session -> sessions.booked(session.id())).orElse(0));
  }
}
