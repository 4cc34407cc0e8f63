package org.declic.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.assessment.EvidenceSource;
import org.declic.assessment.confidence.ConfidenceScale;
import org.declic.assessment.confidence.Moment;
import org.declic.assessment.question.Outcome;
import org.declic.assessment.simulator.RunOutcome;
import org.declic.content.ApplyScreen;
import org.declic.content.ConfidenceScreen;
import org.declic.content.LearningModule;
import org.declic.content.LearningUnit;
import org.declic.content.ModuleId;
import org.declic.content.QuestionScreen;
import org.declic.content.ScenarioDefinition;
import org.declic.content.Screen;
import org.declic.content.SimulatorScreen;
import org.declic.content.Step;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.learning.ConfidenceRated;
import org.declic.learning.Help;
import org.declic.learning.LastAction;
import org.declic.learning.QuestionAnswered;
import org.declic.learning.SimulatorRunEnded;
import org.declic.learning.SimulatorRunId;
import org.declic.learning.UnitFinished;
import org.declic.platform.Language;
import org.declic.platform.TimeOrderedId;
import org.declic.portfolio.SkillLevel;
import org.declic.scheduling.SessionId;

/**
 * People at their computers: writes what learning keeps, and gathers the events that learning would
 * have fired, in order, for whoever makes something of them.
 */
final class Study {
  private static final Language LANGUAGE = Language.FRENCH;

  private final SiteId site;
  private final ZoneId zone;
  private final Rows rows;
  private final Random random;
  private final List<LearningUnit> units;
  private final List<Object> events = new ArrayList<>();
  private final Set<String> enrolled = new HashSet<>();
  private SessionId session;
  private AccountId observer;

  Study(Centre centre, Rows rows, Random random, List<LearningModule> modules) {
    this.site = centre.site();
    this.zone = centre.zone();
    this.rows = rows;
    this.random = random;
    this.units = modules.stream().flatMap(module -> module.units().stream()).toList();
  }

  List<Object> events() {
    return events;
  }

  List<LearningUnit> units() {
    return units;
  }

  /** What follows happens in this session, under the eyes of this mediator. */
  void in(SessionId current, AccountId mediator) {
    session = current;
    observer = mediator;
  }

  /** Practises again what was finished before: skill is what was seen on different days. */
  void again(Person person, Instant at) {
    List<Person.Way> finished =
        person.ways.values().stream().filter(way -> way.finishedAt != null).toList();
    if (finished.isEmpty()) {
      return;
    }
    Person.Way way = finished.get(random.nextInt(finished.size()));
    for (Step step : way.unit.steps()) {
      for (Screen screen : step.screens()) {
        if (screen instanceof SimulatorScreen simulator) {
          simulator.scenarios().forEach(scenario -> practise(person, way, step, scenario, at));
        }
      }
    }
    person.seenAt(at);
  }

  /** About half of the real tasks are seen by a mediator who notes it. */
  private void observe(Person person, Person.Way way, Step step, ApplyScreen task, Instant at) {
    if (random.nextInt(100) >= 45) {
      return;
    }
    boolean unaided = random.nextInt(100) < 58;
    String gestures =
        task.gestures().stream()
            .map(gesture -> gesture.id() + (unaided ? "=UNAIDED" : "=WITH_HINT"))
            .sorted()
            .collect(Collectors.joining(","));
    rows.add(
        "observation",
        "id, site_id, learner_id, unit_id, unit_version, step_id, skill_id, gestures, overall,"
            + " observer_id, session_id, at",
        TimeOrderedId.next(),
        site.value(),
        person.id.value(),
        way.unit.id().value(),
        way.unit.version(),
        step.id().value(),
        task.skill().value(),
        gestures,
        unaided ? SkillLevel.UNAIDED : SkillLevel.WITH_HELP,
        observer.value(),
        session.value(),
        at);
    rows.add(
        "evidence",
        "id, site_id, learner_id, skill_id, source, result, unit_id, unit_version, step_id, task,"
            + " variant, local_day, observer_id, session_id, at",
        TimeOrderedId.next(),
        site.value(),
        person.id.value(),
        task.skill().value(),
        EvidenceSource.OBSERVATION,
        unaided ? "UNAIDED" : "WITH_HINT",
        way.unit.id().value(),
        way.unit.version(),
        step.id().value(),
        "observation",
        "",
        day(at).toString(),
        observer.value(),
        session.value(),
        at);
  }

  /** The unit this person would go on with. */
  Optional<LearningUnit> next(Person person) {
    return units.stream()
        .filter(
            unit -> {
              Person.Way way = person.ways.get(unit.id());
              return way == null || way.finishedAt == null;
            })
        .findFirst();
  }

  /**
   * Works on the next unit from one moment to another.
   *
   * @param toTheEnd finishes it, however far that is
   * @return the unit; empty when there is nothing left
   */
  Optional<LearningUnit> work(Person person, Instant from, Instant to, boolean toTheEnd) {
    return next(person)
        .map(
            unit -> {
              Person.Way way =
                  person.ways.computeIfAbsent(unit.id(), id -> begin(person, unit, from));
              int all = unit.stepCount();
              int target =
                  toTheEnd ? all : Math.min(all - 1, way.stepsDone + 1 + random.nextInt(3));
              Duration each =
                  Duration.between(from, to).dividedBy(Math.max(1, target - way.stepsDone) + 1L);
              Instant at = from;
              while (way.stepsDone < target) {
                at = at.plus(each);
                step(person, way, unit.steps().get(way.stepsDone), at);
                way.stepsDone++;
                way.lastActionAt = at;
              }
              if (toTheEnd) {
                way.finishedAt = at;
                events.add(
                    new UnitFinished(
                        site, person.id, unit.id(), unit.version(), way.startedAt, day(at), at));
              }
              rows.add(
                  "study_spell",
                  "id, site_id, learner_id, unit_id, started_at, ended_at",
                  TimeOrderedId.next(),
                  site.value(),
                  person.id.value(),
                  unit.id().value(),
                  from,
                  at.plusSeconds(30));
              person.seenAt(at);
              return unit;
            });
  }

  private java.time.LocalDate day(Instant at) {
    return at.atZone(zone).toLocalDate();
  }

  private Person.Way begin(Person person, LearningUnit unit, Instant at) {
    ModuleId module = unit.module();
    if (enrolled.add(person.id.value() + module)) {
      rows.add(
          "enrolment",
          "id, site_id, learner_id, module_id, enrolled_at",
          TimeOrderedId.next(),
          site.value(),
          person.id.value(),
          module.value(),
          at);
    }
    int draw = random.nextInt(20);
    return new Person.Way(unit, at, draw < 7 ? 0 : draw < 15 ? 1 : draw < 19 ? 2 : 3);
  }

  private void step(Person person, Person.Way way, Step step, Instant at) {
    for (Screen screen : step.screens()) {
      if (screen instanceof QuestionScreen question) {
        answer(person, way, step, question, at);
      } else if (screen instanceof SimulatorScreen simulator) {
        simulator.scenarios().forEach(scenario -> practise(person, way, step, scenario, at));
      } else if (screen instanceof ConfidenceScreen confidence) {
        rate(person, way, confidence, at);
      } else if (screen instanceof ApplyScreen task && session != null) {
        observe(person, way, step, task, at);
      }
    }
  }

  private void answer(Person person, Person.Way way, Step step, QuestionScreen screen, Instant at) {
    boolean opinion = screen.question().skill().isEmpty();
    boolean rightAtOnce = random.nextInt(100) < 72;
    int tries = opinion || rightAtOnce ? 1 : 2;
    for (int n = 1; n <= tries; n++) {
      boolean right = rightAtOnce || (n == 2 && random.nextInt(100) < 70);
      Outcome outcome = opinion ? Outcome.NOTED : right ? Outcome.RIGHT : Outcome.NOT_YET;
      Instant when = at.minusSeconds(60).plusSeconds(n * 15L);
      rows.add(
          "attempt",
          "id, site_id, learner_id, unit_id, unit_version, step_id, item_id, variant, given,"
              + " outcome, try_number, help, language, at",
          TimeOrderedId.next(),
          site.value(),
          person.id.value(),
          way.unit.id().value(),
          way.unit.version(),
          step.id().value(),
          screen.question().id().value(),
          "",
          "",
          outcome,
          n,
          Help.NONE,
          LANGUAGE.code(),
          when);
      events.add(
          new QuestionAnswered(
              site,
              person.id,
              way.unit.id(),
              way.unit.version(),
              step.id(),
              screen.question().id(),
              screen.question().skill(),
              opinion ? EvidenceSource.OPINION : EvidenceSource.CHOICE,
              outcome,
              n,
              Help.NONE,
              LANGUAGE,
              day(when),
              when));
    }
  }

  private void practise(
      Person person, Person.Way way, Step step, ScenarioDefinition scenario, Instant at) {
    int goes = 1 + random.nextInt(2);
    for (int n = 0; n < goes; n++) {
      SimulatorRunId run = SimulatorRunId.next();
      String variant = scenario.variants().get(way.runs % scenario.variants().size()).id();
      way.runs++;
      int luck = random.nextInt(100) + 20 * n;
      RunOutcome outcome =
          luck < 8
              ? RunOutcome.GIVEN_UP
              : luck < 18
                  ? RunOutcome.SHOWN
                  : luck < 38
                      ? RunOutcome.HINT_2
                      : luck < 52 ? RunOutcome.HINT_1 : RunOutcome.UNAIDED;
      Help help = outcome == RunOutcome.SHOWN ? Help.MEDIATOR : Help.NONE;
      Instant ended = at.minusSeconds(50).plusSeconds(n * 40L);
      rows.add(
          "simulator_run",
          "id, site_id, learner_id, unit_id, unit_version, step_id, scenario_id, scenario_version,"
              + " variant, language, log, event_count, errors, undo_count, step_count,"
              + " outcome, help, started_at, last_at, ended_at, version",
          run.value(),
          site.value(),
          person.id.value(),
          way.unit.id().value(),
          way.unit.version(),
          step.id().value(),
          scenario.id().value(),
          scenario.version(),
          variant,
          LANGUAGE.code(),
          "[]",
          0,
          "",
          0,
          8,
          outcome,
          help,
          ended.minusSeconds(180),
          ended,
          ended,
          1L);
      events.add(
          new SimulatorRunEnded(
              site,
              person.id,
              run,
              way.unit.id(),
              way.unit.version(),
              step.id(),
              scenario.id(),
              scenario.version(),
              variant,
              step.evidence(),
              outcome,
              help,
              List.of(),
              0,
              8,
              8,
              LANGUAGE,
              day(ended),
              ended));
    }
  }

  private void rate(Person person, Person.Way way, ConfidenceScreen screen, Instant at) {
    if (!screen.before()) {
      int draw = random.nextInt(100);
      way.confidence =
          Math.max(
              0, Math.min(3, way.confidence + (draw < 6 ? -1 : draw < 28 ? 0 : draw < 75 ? 1 : 2)));
    } else if (random.nextInt(100) < 4) {
      return;
    }
    ConfidenceScale answer = ConfidenceScale.values()[way.confidence];
    rows.add(
        "confidence_rating",
        "id, site_id, learner_id, unit_id, unit_version, skill_id, moment, answer, language, at",
        TimeOrderedId.next(),
        site.value(),
        person.id.value(),
        way.unit.id().value(),
        way.unit.version(),
        screen.skill().value(),
        Moment.of(screen),
        answer,
        LANGUAGE.code(),
        at);
    events.add(
        new ConfidenceRated(
            site,
            person.id,
            way.unit.id(),
            way.unit.version(),
            screen.skill(),
            Moment.of(screen),
            answer,
            day(at),
            at));
  }

  /** How far each has come in the end, one row a person and unit. */
  void writeProgress(Person person) {
    for (Person.Way way : person.ways.values()) {
      int here = Math.min(way.stepsDone, way.unit.stepCount() - 1);
      Step place = way.unit.steps().get(here);
      boolean over = way.finishedAt != null;
      Screen screen = place.screens().get(over ? place.screens().size() - 1 : 0);
      rows.add(
          "unit_progress",
          "id, site_id, learner_id, unit_id, unit_version, step_id, screen_id, steps_done,"
              + " answers, wrong_in_a_row, times_started, started_at, finished_at,"
              + " first_finished_at, last_action, last_argument, last_action_at, version",
          TimeOrderedId.next(),
          site.value(),
          person.id.value(),
          way.unit.id().value(),
          way.unit.version(),
          place.id().value(),
          screen.id(),
          String.join(
              " ",
              way.unit.steps().subList(0, way.stepsDone).stream()
                  .map(step -> step.id().value())
                  .toList()),
          "",
          way.wrongInARow,
          1,
          way.startedAt,
          way.finishedAt,
          way.finishedAt,
          over
              ? LastAction.FINISHED
              : way.wrongInARow > 0 ? LastAction.ANSWERED_NOT_YET : LastAction.READ,
          over ? "" : screen.id(),
          way.lastActionAt,
          1L);
    }
  }
}
