package org.declic.learning;

import java.time.Instant;
import org.declic.content.UnitId;
import org.declic.identity.LearnerId;

/** A learner in a unit, in short. */
public record ProgressRow(
    LearnerId learner,
    UnitId unit,
    String unitVersion,
    String stepId,
    String screenId,
    boolean finished,
    boolean everFinished,
    int wrongInARow,
    LastAction lastAction,
    String lastArgument,
    Instant lastActionAt) {

  /** For the query. */
  public ProgressRow(
      String learnerId,
      String unitId,
      String unitVersion,
      String stepId,
      String screenId,
      Instant finishedAt,
      Instant firstFinishedAt,
      int wrongInARow,
      LastAction lastAction,
      String lastArgument,
      Instant lastActionAt) {
    this(
        new LearnerId(learnerId),
        new UnitId(unitId),
        unitVersion,
        stepId,
        screenId,
        finishedAt != null,
        firstFinishedAt != null,
        wrongInARow,
        lastAction,
        lastArgument,
        lastActionAt);
  }
}
