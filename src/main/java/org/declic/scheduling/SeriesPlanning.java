package org.declic.scheduling;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.identity.Actor;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Command;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UseCase;
import org.declic.scheduling.PlanCheck.Apart;
import org.declic.scheduling.SeriesChange.Step;
import org.declic.scheduling.series.AllSeries;
import org.declic.scheduling.series.Recurrence;
import org.declic.scheduling.series.Series;
import org.declic.scheduling.series.SeriesId;

/**
 * Sessions that repeat: planned, changed and called off together, each step as a whole or not at
 * all. The hour is the local one on every day, whatever the clocks did between.
 */
@UseCase
public class SeriesPlanning {
  @Inject TrainingSessions sessions;
  @Inject AllSeries allSeries;
  @Inject PlanCheck check;
  @Inject PlanBook book;
  @Inject Sites sites;
  @Inject Clock clock;

  /** All days of the rule, each with what stands in its way. */
  @RequiresPermissions("session:plan")
  public List<Occurrence> preview(
      Actor planner, SessionPlan first, Recurrence rule, Locale language) {
    return rule.days().stream()
        .map(
            day ->
                new Occurrence(
                    day,
                    Optional.empty(),
                    0,
                    check.all(planner.site(), first.on(day), Apart.NONE, language)))
        .toList();
  }

  /**
   * @param kept the days of the rule that are wanted; the others are the exceptions
   * @return the id of the first session
   * @throws Refusal with the day and the sentence of what stands in its way; then none is planned
   */
  @Command
  @RequiresPermissions("session:plan")
  public String plan(
      RequestId request, Actor planner, SessionPlan first, Recurrence rule, Set<LocalDate> kept) {
    SiteId site = planner.site();
    Set<LocalDate> days = new TreeSet<>(kept);
    days.retainAll(rule.days());
    if (days.isEmpty()) {
      throw new Refusal("scheduling.refused.series_empty");
    }
    book.claim(site, List.of(first));
    Series series = new Series(SeriesId.next(), site, rule, planner.account(), clock.instant());
    allSeries.add(series);
    List<String> ids = new ArrayList<>();
    for (LocalDate day : days) {
      SessionPlan plan = first.on(day);
      Slot slot = demanded(site, plan, Apart.NONE);
      TrainingSession session = book.write(planner, plan, slot);
      session.join(series.id());
      ids.add(session.id().value());
    }
    return ids.get(0);
  }

  private Slot demanded(SiteId site, SessionPlan plan, Apart apart) {
    try {
      return check.demand(site, plan, apart);
    } catch (Refusal refusal) {
      throw on(plan.date(), refusal);
    }
  }

  private static Refusal on(LocalDate day, Refusal refusal) {
    return new Refusal("scheduling.refused.on_day", day, refusal);
  }

  /** The others that the change reaches, each with what stands in its way. */
  @RequiresPermissions("session:plan")
  public List<Occurrence> previewChange(
      Actor planner, SessionId id, SessionPlan after, SeriesScope scope, Locale language) {
    SiteId site = planner.site();
    TrainingSession edited = sessions.get(site, id);
    List<Step> steps = SeriesChange.of(edited, after).steps(reached(edited, scope));
    Set<SessionId> together = together(edited, steps);
    return steps.stream()
        .map(
            step ->
                new Occurrence(
                    step.plan().date(),
                    Optional.of(step.session().id()),
                    sessions.booked(step.session().id()),
                    check.all(
                        site,
                        step.plan(),
                        new Apart(Optional.of(step.session()), together),
                        language)))
        .toList();
  }

  /**
   * Changes the session and those others of its series that are named; what was changed for one of
   * them alone stays.
   *
   * @param seenVersion of the session whose form it was
   * @throws Refusal with the day and the sentence of what stands in its way; then none is changed
   */
  @Command
  @RequiresPermissions("session:plan")
  public void change(
      RequestId request,
      Actor planner,
      SessionId id,
      long seenVersion,
      SessionPlan after,
      SeriesScope scope,
      Set<SessionId> kept) {
    SiteId site = planner.site();
    TrainingSession edited = sessions.get(site, id);
    List<Step> steps =
        SeriesChange.of(edited, after).steps(reached(edited, scope)).stream()
            .filter(step -> kept.contains(step.session().id()))
            .toList();
    List<SessionPlan> plans = new ArrayList<>(steps.stream().map(Step::plan).toList());
    plans.add(after);
    book.claim(site, plans);
    Set<SessionId> together = together(edited, steps);
    Slot slot = check.demand(site, after, new Apart(Optional.of(edited), together));
    List<Slot> slots = new ArrayList<>();
    for (Step step : steps) {
      slots.add(demanded(site, step.plan(), new Apart(Optional.of(step.session()), together)));
    }
    demandApart(plans, slots, slot);
    book.change(planner, edited, seenVersion, after, slot, Moves.NOBODY);
    for (int i = 0; i < steps.size(); i++) {
      change(planner, steps.get(i), slots.get(i));
    }
  }

  private void change(Actor planner, Step step, Slot slot) {
    TrainingSession session = step.session();
    try {
      book.change(planner, session, session.version(), step.plan(), slot, Moves.NOBODY);
    } catch (TooFewSeats few) {
      throw on(step.plan().date(), few);
    }
  }

  /** Those that move together were not looked at when each was checked alone. */
  private static void demandApart(List<SessionPlan> plans, List<Slot> steps, Slot edited) {
    List<Slot> slots = new ArrayList<>(steps);
    slots.add(edited);
    for (int i = 0; i < plans.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (slots.get(i).overlaps(slots.get(j).startsAt(), slots.get(j).endsAt())
            && share(plans.get(i), plans.get(j))) {
          throw new Refusal("scheduling.refused.series_meets", plans.get(j).date());
        }
      }
    }
  }

  private static boolean share(SessionPlan one, SessionPlan other) {
    return one.room().equals(other.room())
        || one.mediators().stream().anyMatch(other.mediators()::contains);
  }

  private static Set<SessionId> together(TrainingSession edited, List<Step> steps) {
    Set<SessionId> together = new HashSet<>(steps.stream().map(s -> s.session().id()).toList());
    together.add(edited.id());
    return together;
  }

  /**
   * Calls off the session and, of its series, those that follow or all that are still to come.
   *
   * @throws Refusal when one has begun, or without a reason; then none is called off
   */
  @Command
  @RequiresPermissions("session:plan")
  public void cancel(
      RequestId request,
      Actor planner,
      SessionId id,
      long seenVersion,
      String reason,
      SeriesScope scope) {
    TrainingSession edited = sessions.get(planner.site(), id);
    List<TrainingSession> others = reached(edited, scope);
    book.cancel(planner, edited, seenVersion, reason);
    others.forEach(other -> book.cancel(planner, other, other.version(), reason));
  }

  /** How many others a cancelling would reach. */
  @RequiresPermissions("session:plan")
  public int count(Actor planner, SessionId id, SeriesScope scope) {
    TrainingSession edited = sessions.get(planner.site(), id);
    return reached(edited, scope).size();
  }

  /** Of its series, those still to come that the scope means, without the session itself. */
  private List<TrainingSession> reached(TrainingSession edited, SeriesScope scope) {
    if (scope == SeriesScope.THIS || edited.series().isEmpty()) {
      return List.of();
    }
    SiteId site = edited.site();
    LocalDate today = clock.instant().atZone(sites.facts(site).zone()).toLocalDate();
    return sessions.aliveOf(site, edited.series().orElseThrow()).stream()
        .filter(other -> !other.id().equals(edited.id()))
        .filter(other -> !other.slot().date().isBefore(today))
        .filter(
            other ->
                scope == SeriesScope.ALL
                    || other.slot().startsAt().isAfter(edited.slot().startsAt()))
        .toList();
  }
}
