package org.declic.learning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.assessment.question.Outcome;
import org.declic.assessment.simulator.EventLog;
import org.declic.assessment.simulator.RefusedEvents;
import org.declic.assessment.simulator.Scenario;
import org.declic.assessment.simulator.Verification;
import org.declic.content.LearningUnit;
import org.declic.content.Position;
import org.declic.content.ScenarioDefinition;
import org.declic.content.SimulatorScreen;
import org.declic.content.UnitEditions;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.identity.organisation.Sites;
import org.declic.learning.help.HelpQueries;
import org.declic.platform.Command;
import org.declic.platform.Language;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.platform.UseCase;

/**
 * Practising in a simulated window. What the browser claims counts for nothing: the log of what was
 * done is replayed, and only a goal that it really reaches is a success.
 */
@UseCase
public class SimulatorPractice {
  @Inject Journeys journeys;
  @Inject SimulatorRuns runs;
  @Inject StudyLog log;
  @Inject UnitEditions editions;
  @Inject HelpQueries help;
  @Inject Sites sites;
  @Inject Clock clock;
  @Inject Event<SimulatorRunEnded> ended;

  /**
   * Opens the window: the first exercise of the step not done yet, in the variant whose turn it is.
   */
  @Command
  @RequiresPermissions("unit:study")
  public Next begin(
      RequestId request,
      Actor actor,
      UnitId unitId,
      String step,
      String screen,
      Language language) {
    UnitProgress progress = journeys.get(actor, unitId);
    LearningUnit unit = unit(unitId, progress.unitVersion(), Language.FRENCH);
    Position at = unit.position(step, screen).orElseThrow(() -> new UnknownThing("screen"));
    ScenarioDefinition chosen = next(practice(at), progress.answers());
    int before = runs.count(actor.learner(), unitId, at.step().id(), chosen.id());
    String variant = Scenario.of(chosen).variantAfter(before);
    return open(SimulatorRunId.next(), progress, unit, at, chosen, variant, language);
  }

  /**
   * The window was opened while the network was away, on the exercise that the page had ready; its
   * browser named the go after the form that opened it.
   *
   * @throws UnknownThing when the step has no such exercise
   */
  @Command
  @RequiresPermissions("unit:study")
  public Next beginAlone(
      RequestId request,
      Actor actor,
      UnitId unitId,
      String step,
      String screen,
      GoRow ready,
      Language language) {
    UnitProgress progress = journeys.get(actor, unitId);
    LearningUnit unit = unit(unitId, progress.unitVersion(), Language.FRENCH);
    Position at = unit.position(step, screen).orElseThrow(() -> new UnknownThing("screen"));
    ScenarioDefinition chosen =
        practice(at).scenarios().stream()
            .filter(scenario -> scenario.id().equals(ready.scenario()))
            .filter(scenario -> Scenario.of(scenario).variants().contains(ready.variant()))
            .findFirst()
            .orElseThrow(() -> new UnknownThing("exercise"));
    SimulatorRunId id = new SimulatorRunId(request.value());
    return open(id, progress, unit, at, chosen, ready.variant(), language);
  }

  private Next open(
      SimulatorRunId id,
      UnitProgress progress,
      LearningUnit unit,
      Position at,
      ScenarioDefinition chosen,
      String variant,
      Language language) {
    Instant now = clock.instant();
    log.noteWork(progress, now);
    SimulatorRun run =
        new SimulatorRun(id, progress, at.step().id(), Scenario.of(chosen), variant, language, now);
    runs.add(run);
    progress.practises(unit, at, run, now);
    return Next.of(at);
  }

  /** What is to do on the screen, or its first exercise once more. */
  static ScenarioDefinition next(SimulatorScreen practice, Answers answers) {
    return toDo(practice, answers).orElse(practice.scenarios().get(0));
  }

  /** The first scenario whose goal was not reached since the unit was begun. */
  private static Optional<ScenarioDefinition> toDo(SimulatorScreen practice, Answers answers) {
    List<String> reached =
        answers.at(practice.id()).stream()
            .filter(go -> go.outcome() == Outcome.RIGHT)
            .map(go -> go.given().split(" ")[0])
            .toList();
    return practice.scenarios().stream()
        .filter(scenario -> !reached.contains(scenario.id().value()))
        .findFirst();
  }

  /**
   * Keeps what was done since, while the window is open. A goal that is reached counts at once,
   * even if the page is never seen again.
   *
   * @throws RefusedEvents when no honest run can go on like this; nothing of it was kept
   */
  @RequiresPermissions("unit:study")
  public void append(Actor actor, SimulatorRunId id, EventLog.Increment more) {
    Instant now = clock.instant();
    SimulatorRun run = runs.get(actor, id);
    if (run.isOver()) {
      return;
    }
    UnitProgress progress = journeys.get(actor, run.unit());
    log.noteWork(progress, now);
    Verification.Observed observed = grow(run, more, now);
    progress.practised(lastOf(more), levelOf(more), now);
    if (observed.outcome().isReached()) {
      settle(run, progress, observed, now);
    }
  }

  /**
   * The learner leaves the window: the goal reached, or given up.
   *
   * @return what follows; the same screen when there is more to practise
   * @throws Refusal when the log does not hold what the page claims; the run stays open
   */
  @Command
  @RequiresPermissions("unit:study")
  public Next end(RequestId request, Actor actor, SimulatorRunId id, EventLog.Increment more) {
    Instant now = clock.instant();
    SimulatorRun run = runs.get(actor, id);
    UnitProgress progress = journeys.get(actor, run.unit());
    log.noteWork(progress, now);
    if (!run.isOver()) {
      settle(run, progress, grow(run, more, now), now);
    }
    LearningUnit unit = unit(run, Language.FRENCH);
    Position at = place(unit, run);
    boolean onwards =
        run.outcome().orElseThrow().isReached() && toDo(practice(at), progress.answers()).isEmpty();
    return onwards ? progress.goOn(unit, at, now).map(Next::of).orElse(Next.END) : Next.of(at);
  }

  private Verification.Observed grow(SimulatorRun run, EventLog.Increment more, Instant now) {
    run.append(more, now);
    ScenarioDefinition definition =
        unit(run, run.language())
            .scenario(run.scenario())
            .orElseThrow(() -> new UnknownThing("scenario"));
    Verification seen = Scenario.of(definition).verify(run.variant(), run.log());
    if (seen instanceof Verification.Refused refused) {
      throw new RefusedEvents(refused.reason(), refused.at());
    }
    return (Verification.Observed) seen;
  }

  private void settle(
      SimulatorRun run, UnitProgress progress, Verification.Observed observed, Instant now) {
    Help beside = help.isHelped(progress.learner()) ? Help.MEDIATOR : Help.NONE;
    run.end(observed, beside, now);
    Position at = place(unit(run, Language.FRENCH), run);
    progress.practiceEnded(at.screen().id(), run, now);
    ended.fire(
        new SimulatorRunEnded(
            run.site(),
            run.learner(),
            run.id(),
            run.unit(),
            progress.unitVersion(),
            run.step(),
            run.scenario(),
            run.scenarioVersion(),
            run.variant(),
            practice(at).evidence(),
            observed.outcome(),
            beside,
            observed.errors(),
            observed.undos(),
            observed.steps(),
            observed.idealSteps(),
            run.language(),
            LocalDate.ofInstant(now, sites.facts(run.site()).zone()),
            now));
  }

  private static LastAction lastOf(EventLog.Increment more) {
    return levelOf(more).isEmpty() ? LastAction.PRACTISED : LastAction.TOOK_HINT;
  }

  private static String levelOf(EventLog.Increment more) {
    return more.events().stream()
        .filter(event -> event.kind().equals("hint"))
        .reduce((first, second) -> second)
        .map(event -> event.id("level"))
        .orElse("");
  }

  /** As it was when the exercise was begun. */
  private LearningUnit unit(SimulatorRun run, Language language) {
    return unit(run.unit(), run.unitVersion(), language);
  }

  private LearningUnit unit(UnitId id, String begun, Language language) {
    return editions
        .unit(id, Optional.of(begun), language)
        .orElseThrow(() -> new UnknownThing("unit"));
  }

  private static Position place(LearningUnit unit, SimulatorRun run) {
    return unit.position(run.step().value()).orElseThrow(() -> new UnknownThing("step"));
  }

  private static SimulatorScreen practice(Position at) {
    if (at.screen() instanceof SimulatorScreen practice) {
      return practice;
    }
    throw new UnknownThing("exercise");
  }
}
