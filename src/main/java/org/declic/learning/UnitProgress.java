package org.declic.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.declic.assessment.question.Answer;
import org.declic.assessment.question.Outcome;
import org.declic.assessment.question.Question;
import org.declic.assessment.question.QuestionKind;
import org.declic.content.LearningUnit;
import org.declic.content.Position;
import org.declic.content.QuestionScreen;
import org.declic.content.UnitId;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.TimeOrderedId;

/**
 * A learner in a unit. Life: begun at the first « Commencer »; moves from screen to screen, in any
 * order, since nothing is locked; finished when the last screen is left and each step was gone
 * through; may be started again, which empties the answers and keeps the first day it was finished.
 *
 * <p>The place only moves forward, except by « Retour » on the very screen it points at: an old
 * page sent again adds what it holds and pulls nobody back.
 */
@Entity
@Table(name = "unit_progress")
public class UnitProgress {
  /** How many goes at an exercise the page remembers. */
  private static final int GOES = 3;

  /** A longer silence ends a stretch of work. */
  private static final Duration PAUSE = Duration.ofMinutes(15);

  private static final Duration NOTE_EVERY = Duration.ofSeconds(60);

  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "learner_id")
  private String learnerId;

  @Column(name = "unit_id")
  private String unitId;

  @Column(name = "unit_version")
  private String unitVersion;

  @Column(name = "step_id")
  private String stepId;

  @Column(name = "screen_id")
  private String screenId;

  @Column(name = "steps_done")
  private String stepsDone;

  private String answers;

  @Column(name = "wrong_in_a_row")
  private int wrongInARow;

  @Column(name = "run_id")
  private String runId;

  @Column(name = "spell_id")
  private String spellId;

  @Column(name = "spell_noted_at")
  private Instant spellNotedAt;

  @Column(name = "times_started")
  private int timesStarted;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @Column(name = "first_finished_at")
  private Instant firstFinishedAt;

  @Column(name = "last_action")
  @Enumerated(EnumType.STRING)
  private LastAction lastAction;

  @Column(name = "last_argument")
  private String lastArgument;

  @Column(name = "last_action_at")
  private Instant lastActionAt;

  @Version private long version;

  /** For JPA. */
  protected UnitProgress() {}

  UnitProgress(SiteId site, LearnerId learner, LearningUnit unit, Instant now) {
    this.id = TimeOrderedId.next();
    this.siteId = site.value();
    this.learnerId = learner.value();
    this.unitId = unit.id().value();
    this.timesStarted = 0;
    start(unit, now);
  }

  /** From the first screen, with no answers. */
  final void start(LearningUnit unit, Instant now) {
    unitVersion = unit.version();
    timesStarted++;
    startedAt = now;
    finishedAt = null;
    stepsDone = "";
    answers = Answers.NONE.text();
    runId = null;
    moveTo(unit.first());
    note(LastAction.STARTED, "", now);
  }

  void comeBack(Instant now) {
    note(LastAction.CAME_BACK, "", now);
  }

  /**
   * « Continuer » on a screen.
   *
   * @return where the reader goes from there; empty at the end of the unit
   */
  Optional<Position> goOn(LearningUnit unit, Position from, Instant now) {
    Optional<Position> next = unit.next(from);
    if (next.isEmpty() || next.get().stepNumber() > from.stepNumber()) {
      markDone(from);
    }
    if (!isBefore(from, place(unit))) {
      moveTo(next.orElse(from));
    }
    note(LastAction.READ, from.screen().id(), now);
    return next;
  }

  /** « Retour » on a screen: to the one before, or nowhere on the first. */
  Optional<Position> goBack(LearningUnit unit, Position from, Instant now) {
    Optional<Position> previous = unit.previous(from);
    Position place = place(unit);
    if (!isBefore(from, place) && !isBefore(place, from)) {
      previous.ifPresent(this::moveTo);
    }
    note(LastAction.WENT_BACK, from.screen().id(), now);
    return previous;
  }

  /** An answer that was judged; the number of the try, or 0 when nothing was left to try. */
  int answered(
      LearningUnit unit,
      Position at,
      Question question,
      Answer answer,
      Outcome outcome,
      Instant now) {
    String screen = at.screen().id();
    if (answers().isClosed(question)) {
      return 0;
    }
    answers = answers().with(screen, new Answers.Try(outcome, answer.stored())).text();
    moveForwardTo(unit, at);
    int wrong = wrongInARow;
    LastAction what =
        switch (outcome) {
          case RIGHT -> LastAction.ANSWERED_RIGHT;
          case NOT_YET -> LastAction.ANSWERED_NOT_YET;
          case DONT_KNOW -> LastAction.DID_NOT_KNOW;
          case NOTED -> LastAction.GAVE_OPINION;
        };
    note(what, screen, now);
    wrongInARow =
        switch (outcome) {
          case NOT_YET -> wrong + 1;
          case DONT_KNOW -> wrong;
          case RIGHT, NOTED -> 0;
        };
    return answers().at(screen).size();
  }

  /** How able the learner feels; kept with the answers so that the page can show it back. */
  void rated(LearningUnit unit, Position at, String value, Instant now) {
    String screen = at.screen().id();
    answers = answers().withLast(screen, new Answers.Try(Outcome.NOTED, value), 1).text();
    moveForwardTo(unit, at);
    note(LastAction.SAID_CONFIDENCE, screen, now);
  }

  void practises(LearningUnit unit, Position at, SimulatorRun run, Instant now) {
    runId = run.id().value();
    moveForwardTo(unit, at);
    note(LastAction.BEGAN_EXERCISE, "", now);
  }

  void practised(LastAction what, String argument, Instant now) {
    note(what, argument, now);
  }

  /** An exercise ended; what came of it is kept with the answers. */
  void practiceEnded(String screenId, SimulatorRun run, Instant now) {
    boolean reached = run.outcome().orElseThrow().isReached();
    Outcome outcome = reached ? Outcome.RIGHT : Outcome.NOT_YET;
    answers = answers().withLast(screenId, new Answers.Try(outcome, run.trace()), GOES).text();
    note(reached ? LastAction.REACHED_GOAL : LastAction.GAVE_UP_EXERCISE, "", now);
  }

  /** True when this made the unit finished: each step was gone through, and it was not before. */
  boolean finish(LearningUnit unit, Instant now) {
    if (finishedAt != null || !stepsLeft(unit).isEmpty()) {
      return false;
    }
    finishedAt = now;
    firstFinishedAt = firstFinishedAt == null ? now : firstFinishedAt;
    Answers kept = answers();
    for (QuestionScreen screen : unit.screens(QuestionScreen.class)) {
      // Typed words were kept to give them back on the page; the outcome remains.
      if (QuestionKind.TYPED_ANSWER.code().equals(screen.question().type())) {
        kept = kept.withoutWordsOf(screen.id());
      }
    }
    answers = kept.text();
    note(LastAction.FINISHED, "", now);
    return true;
  }

  /** Something is about to be done: true when that begins a new stretch of work. */
  boolean needsSpell(Instant now) {
    return spellId == null || now.isAfter(lastActionAt.plus(PAUSE));
  }

  /** True about once a minute: often enough to know how long somebody worked. */
  boolean shouldNoteSpell(Instant now) {
    return !now.isBefore(spellNotedAt.plus(NOTE_EVERY));
  }

  void spellNoted(String spell, Instant now) {
    spellId = spell;
    spellNotedAt = now;
  }

  String spell() {
    return spellId;
  }

  private void markDone(Position position) {
    Set<String> done = new LinkedHashSet<>(doneSteps(stepsDone));
    done.add(position.step().id().value());
    stepsDone = String.join(" ", done);
  }

  /** The steps not gone through yet, in order. */
  List<Position> stepsLeft(LearningUnit unit) {
    return stepsLeft(unit, stepsDone);
  }

  static List<Position> stepsLeft(LearningUnit unit, String stepsDone) {
    List<String> done = doneSteps(stepsDone);
    return unit.steps().stream()
        .filter(step -> !done.contains(step.id().value()))
        .flatMap(step -> unit.position(step.id().value()).stream())
        .toList();
  }

  private static List<String> doneSteps(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }

  private void moveForwardTo(LearningUnit unit, Position position) {
    if (!isBefore(position, place(unit))) {
      moveTo(position);
    }
  }

  private void moveTo(Position position) {
    stepId = position.step().id().value();
    screenId = position.screen().id();
  }

  private static boolean isBefore(Position one, Position other) {
    return one.stepNumber() < other.stepNumber()
        || (one.stepNumber() == other.stepNumber() && one.screenNumber() < other.screenNumber());
  }

  private void note(LastAction what, String argument, Instant now) {
    wrongInARow = 0;
    lastAction = what;
    lastArgument = argument;
    lastActionAt = now;
  }

  /**
   * Where the learner is. A screen that a newer version of the unit no longer has: the beginning of
   * its step, else of the unit.
   */
  public Position place(LearningUnit unit) {
    return place(unit, stepId, screenId);
  }

  static Position place(LearningUnit unit, String stepId, String screenId) {
    return unit.position(stepId, screenId).or(() -> unit.position(stepId)).orElseGet(unit::first);
  }

  public LearnerId learner() {
    return new LearnerId(learnerId);
  }

  public SiteId site() {
    return new SiteId(siteId);
  }

  public UnitId unit() {
    return new UnitId(unitId);
  }

  /** The version begun: what an answer is worth is judged by it. */
  public String unitVersion() {
    return unitVersion;
  }

  public Answers answers() {
    return Answers.of(answers);
  }

  Optional<String> run() {
    return Optional.ofNullable(runId);
  }

  public boolean isFinished() {
    return finishedAt != null;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public int wrongInARow() {
    return wrongInARow;
  }

  public LastAction lastAction() {
    return lastAction;
  }

  public Instant lastActionAt() {
    return lastActionAt;
  }
}
