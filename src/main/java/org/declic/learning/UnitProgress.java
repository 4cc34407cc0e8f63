package org.declic.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
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

  @Id private String id;

  @Column(name = "site_id")
  private String siteId;

  @Column(name = "learner_id")
  private String learnerId;

  @Column(name = "unit_id")
  private String unitId;

  @Column(name = "unit_version")
  private String unitVersion;

  @Embedded private Place place;

  @Column(name = "steps_done")
  private String stepsDone;

  private String answers;

  @Column(name = "wrong_in_a_row")
  private int wrongInARow;

  @Column(name = "run_id")
  private String runId;

  @Embedded private CurrentSpell spell;

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
    stepsDone = StepsDone.NONE.text();
    answers = Answers.NONE.text();
    runId = null;
    place = new Place(unit.first());
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
      stepsDone = StepsDone.of(stepsDone).with(from.step().id().value()).text();
    }
    if (!Place.isBefore(from, place(unit))) {
      place = new Place(next.orElse(from));
    }
    note(LastAction.READ, from.screen().id(), now);
    return next;
  }

  /** « Retour » on a screen: to the one before, or nowhere on the first. */
  Optional<Position> goBack(LearningUnit unit, Position from, Instant now) {
    Optional<Position> previous = unit.previous(from);
    if (Place.isSame(from, place(unit))) {
      place = new Place(previous.orElse(from));
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
    note(LastAction.of(outcome), screen, now);
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
    if (finishedAt != null || !StepsDone.of(stepsDone).left(unit).isEmpty()) {
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

  /** A question of it was asked again in a review. */
  void reviewed(Instant now) {
    note(LastAction.REVIEWED, "", now);
  }

  /** The stretch of work that an act now continues; empty when one begins. */
  Optional<CurrentSpell> spell(Instant now) {
    return Optional.ofNullable(spell).filter(current -> !current.isOver(lastActionAt, now));
  }

  void worksIn(CurrentSpell begun) {
    spell = begun;
  }

  private void moveForwardTo(LearningUnit unit, Position position) {
    if (!Place.isBefore(position, place(unit))) {
      place = new Place(position);
    }
  }

  private void note(LastAction what, String argument, Instant now) {
    wrongInARow = 0;
    lastAction = what;
    lastArgument = argument;
    lastActionAt = now;
  }

  /** Where the learner is in the unit as it is now. */
  public Position place(LearningUnit unit) {
    return place.in(unit);
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

  Studied studied() {
    return new Studied(site(), learner(), unit(), unitVersion, Optional.empty());
  }

  public Answers answers() {
    return Answers.of(answers);
  }

  public boolean isFinished() {
    return finishedAt != null;
  }

  public Instant startedAt() {
    return startedAt;
  }

  int wrongInARow() {
    return wrongInARow;
  }

  public LastAction lastAction() {
    return lastAction;
  }

  public Instant lastActionAt() {
    return lastActionAt;
  }
}
