package org.declic.scheduling;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.AccountId;
import org.declic.identity.Actor;
import org.declic.identity.MediatorRow;
import org.declic.identity.StaffQueries;
import org.declic.identity.organisation.SiteFacts;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.UseCase;
import org.declic.scheduling.Staffed.Answer;
import org.declic.scheduling.Staffed.Outcome;
import org.declic.scheduling.room.Rooms;

/**
 * Who leads which sessions, many at once: two people can change places, since all are looked at
 * together. What stands in the way of one session is told for that session, and the others go
 * through.
 */
@UseCase
public class SessionStaffing {
  @Inject TrainingSessions sessions;
  @Inject StaffingPolicy policy;
  @Inject StaffQueries staff;
  @Inject Sites sites;
  @Inject Diaries diaries;
  @Inject PlanBook book;
  @Inject Rooms rooms;

  /** One session with what is wanted of it. */
  private record Step(TrainingSession session, Staffed wanted) {}

  /**
   * A part of a command of the caller, which keeps the receipt.
   *
   * @return an answer a session, in the order of the wishes
   */
  @RequiresPermissions("session:plan")
  public List<Answer> staff(Actor planner, List<Staffed> wanted) {
    SiteId site = planner.site();
    claim(site, wanted);
    Map<SessionId, Answer> answers = new LinkedHashMap<>();
    Map<SessionId, Step> steps = new LinkedHashMap<>();
    for (Staffed one : wanted) {
      Optional<TrainingSession> found = sessions.find(site, one.session());
      Optional<Answer> atOnce = atOnce(found, one);
      atOnce.ifPresent(answer -> answers.put(one.session(), answer));
      if (atOnce.isEmpty()) {
        steps.put(one.session(), new Step(found.orElseThrow(), one));
      }
    }
    leaveOut(site, steps, answers);
    steps.values().forEach(step -> write(planner, step));
    steps.values().forEach(step -> answers.put(id(step), Answer.of(step.wanted, Outcome.DONE)));
    return wanted.stream().map(one -> answers.get(one.session())).toList();
  }

  private void claim(SiteId site, List<Staffed> wanted) {
    Set<String> owners = new HashSet<>();
    for (Staffed one : wanted) {
      one.before().forEach(mediator -> owners.add(mediator.value()));
      one.after().forEach(mediator -> owners.add(mediator.value()));
    }
    diaries.claim(site, owners);
  }

  private static Optional<Answer> atOnce(Optional<TrainingSession> found, Staffed wanted) {
    if (found.isEmpty() || !found.get().state().isAlive()) {
      return Optional.of(Answer.of(wanted, Outcome.OVER));
    }
    if (wanted.isDone(found.get())) {
      return Optional.of(Answer.of(wanted, Outcome.DONE));
    }
    return wanted.isStill(found.get())
        ? Optional.empty()
        : Optional.of(Answer.of(wanted, Outcome.CHANGED));
  }

  /** One that cannot be changed may stand in the way of the next: until nothing new is found. */
  private void leaveOut(SiteId site, Map<SessionId, Step> steps, Map<SessionId, Answer> answers) {
    Set<AccountId> active = active(site, steps.values());
    boolean found = true;
    while (found) {
      found = false;
      for (Step step : List.copyOf(steps.values())) {
        Optional<Answer> obstacle = obstacle(site, step, steps, active);
        if (obstacle.isPresent()) {
          answers.put(id(step), obstacle.get());
          steps.remove(id(step));
          found = true;
        }
      }
    }
  }

  /** Of those who are wanted: colleagues of the site, and of others as their profile says. */
  private Set<AccountId> active(SiteId site, Collection<Step> steps) {
    Set<AccountId> wanted = new HashSet<>();
    steps.forEach(step -> wanted.addAll(step.wanted.after()));
    Set<AccountId> guests = policy.guests(site);
    return staff.active(wanted).stream()
        .filter(row -> row.site().equals(site) || guests.contains(row.account()))
        .map(MediatorRow::account)
        .collect(Collectors.toSet());
  }

  private Optional<Answer> obstacle(
      SiteId site, Step step, Map<SessionId, Step> together, Set<AccountId> active) {
    Slot slot = step.session.slot();
    Set<AccountId> newcomers = new HashSet<>(step.wanted.after());
    newcomers.removeAll(step.session.mediators());
    for (AccountId mediator : newcomers) {
      if (!active.contains(mediator)) {
        return Optional.of(Answer.of(step.wanted, Outcome.GONE, mediator));
      }
      if (sessions.ofMediator(everywhere(), mediator, slot, together.keySet()).isPresent()
          || together.values().stream().anyMatch(other -> meets(step, other, mediator))) {
        return Optional.of(Answer.of(step.wanted, Outcome.TAKEN, mediator));
      }
    }
    Optional<AccountId> away =
        newcomers.isEmpty()
            ? Optional.empty()
            : policy.away(site, newcomers, slot).stream().findFirst();
    if (away.isPresent()) {
      return away.map(mediator -> Answer.of(step.wanted, Outcome.AWAY, mediator));
    }
    return hasSeats(site, step)
        ? Optional.empty()
        : Optional.of(Answer.of(step.wanted, Outcome.SEATS));
  }

  /** A colleague may lead a session of another site at that time. */
  private List<SiteId> everywhere() {
    return sites.all().stream().map(SiteFacts::id).toList();
  }

  private static boolean meets(Step step, Step other, AccountId mediator) {
    Slot slot = other.session.slot();
    return !id(step).equals(id(other))
        && other.wanted.after().contains(mediator)
        && step.session.slot().overlaps(slot.startsAt(), slot.endsAt());
  }

  private boolean hasSeats(SiteId site, Step step) {
    return Capacity.of(plan(step), rooms.get(site, step.session.room())).seats()
        >= sessions.taken(id(step));
  }

  private static SessionPlan plan(Step step) {
    return step.session.plan().ledBy(step.wanted.after());
  }

  private void write(Actor planner, Step step) {
    TrainingSession session = step.session;
    if (session.series().isPresent()) {
      session.keepAsOwn(Set.of(PlanPart.MEDIATORS));
    }
    book.change(planner, session, session.version(), plan(step), session.slot(), Moves.NOBODY);
    session.helpedBy(step.wanted.helpedAfter());
  }

  private static SessionId id(Step step) {
    return step.session.id();
  }
}
