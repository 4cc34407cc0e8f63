package org.declic.learning;

import org.declic.assessment.question.Outcome;

/** What a learner did last in a unit, for whoever looks on. */
public enum LastAction {
  STARTED,
  /** Came back to the unit after a pause. */
  CAME_BACK,
  READ,
  WENT_BACK,
  ANSWERED_RIGHT,
  ANSWERED_NOT_YET,
  DID_NOT_KNOW,
  GAVE_OPINION,
  SAID_CONFIDENCE,
  BEGAN_EXERCISE,
  PRACTISED,
  /** The argument is the level of the hint. */
  TOOK_HINT,
  REACHED_GOAL,
  GAVE_UP_EXERCISE,
  FINISHED,
  /** Went through a question of a finished unit again. */
  REVIEWED;

  static LastAction of(Outcome outcome) {
    return switch (outcome) {
      case RIGHT -> ANSWERED_RIGHT;
      case NOT_YET -> ANSWERED_NOT_YET;
      case DONT_KNOW -> DID_NOT_KNOW;
      case NOTED -> GAVE_OPINION;
    };
  }
}
