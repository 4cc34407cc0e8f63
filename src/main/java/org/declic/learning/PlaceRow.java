package org.declic.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.declic.content.LearningUnit;
import org.declic.content.Position;

/**
 * A learner in a unit, for the unit's own pages.
 *
 * @param unitVersion the version begun
 * @param run the last go at an exercise
 */
public record PlaceRow(
    String unitVersion,
    String stepId,
    String screenId,
    String stepsDone,
    Answers answers,
    Optional<String> run,
    Instant startedAt,
    boolean finished,
    boolean everFinished) {

  /** For the query. */
  public PlaceRow(
      String unitVersion,
      String stepId,
      String screenId,
      String stepsDone,
      String answers,
      String runId,
      Instant startedAt,
      Instant finishedAt,
      Instant firstFinishedAt) {
    this(
        unitVersion,
        stepId,
        screenId,
        stepsDone,
        Answers.of(answers),
        Optional.ofNullable(runId),
        startedAt,
        finishedAt != null,
        firstFinishedAt != null);
  }

  /** Where the learner is in the unit as it is now. */
  public Position place(LearningUnit unit) {
    return Place.in(unit, stepId, screenId);
  }

  /** The first screens of the steps not gone through yet. */
  public List<Position> stepsLeft(LearningUnit unit) {
    return StepsDone.of(stepsDone).left(unit);
  }

  public boolean isDone(String step) {
    return StepsDone.of(stepsDone).has(step);
  }
}
