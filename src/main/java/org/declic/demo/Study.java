package org.declic.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.declic.assessment.confidence.ConfidenceScale;
import org.declic.assessment.question.Outcome;
import org.declic.assessment.simulator.RunOutcome;
import org.declic.content.ApplyScreen;
import org.declic.content.ConfidenceScreen;
import org.declic.content.LearningModule;
import org.declic.content.LearningUnit;
import org.declic.content.QuestionScreen;
import org.declic.content.ScenarioDefinition;
import org.declic.content.Screen;
import org.declic.content.SimulatorScreen;
import org.declic.content.Step;
import org.declic.identity.AccountId;
import org.declic.scheduling.SessionId;

/** People at their computers: what they do and how well; {@link StudyTraces} writes it down. */
final class Study {
  private final StudyTraces traces;
  private final Sightings sightings;
  private final Random random;
  private final List<LearningUnit> units;
  private final Set<String> enrolled = new HashSet<>();
  private SessionId session;
  private AccountId observer;

  Study(StudyTraces traces, Sightings sightings, Random random, List<LearningModule> modules) {
    this.traces = traces;
    this.sightings = sightings;
    this.random = random;
    this.units = modules.stream().flatMap(module -> module.units().stream()).toList();
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
    sightings.observed(person, way, step, task, unaided, at, session, observer);
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
                traces.finished(person, way, at);
              }
              traces.spell(person, unit, from, at.plusSeconds(30));
              person.seenAt(at);
              return unit;
            });
  }

  private Person.Way begin(Person person, LearningUnit unit, Instant at) {
    if (enrolled.add(person.id.value() + unit.module())) {
      traces.enrolled(person, unit.module(), at);
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
      traces.answered(person, way, step, screen, outcome, n, when);
    }
  }

  private void practise(
      Person person, Person.Way way, Step step, ScenarioDefinition scenario, Instant at) {
    int goes = 1 + random.nextInt(2);
    for (int n = 0; n < goes; n++) {
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
      Instant ended = at.minusSeconds(50).plusSeconds(n * 40L);
      traces.ran(person, way, step, scenario, variant, outcome, ended);
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
    traces.rated(person, way, screen, answer, at);
  }
}
