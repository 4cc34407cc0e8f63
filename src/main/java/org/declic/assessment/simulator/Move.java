package org.declic.assessment.simulator;

import java.util.Optional;

/**
 * What an event led to.
 *
 * @param error the typed error it was; empty text for none
 * @param past what undoing will find
 * @param counts whether it is a step: typing, scrolling and missing are not
 */
record Move(Situation next, String error, Past past, boolean counts) {

  enum Past {
    /** Undo goes back to before this event. */
    PUSH,
    /** Undo goes back to where it would have gone before. */
    KEEP,
    /** A part is finished: undo does not go back into it. */
    CLEAR
  }

  static Optional<Move> to(Situation next) {
    return Optional.of(new Move(next, "", Past.KEEP, true));
  }

  static Optional<Move> undoable(Situation next) {
    return Optional.of(new Move(next, "", Past.PUSH, true));
  }

  static Optional<Move> undoable(Situation next, String error) {
    return Optional.of(new Move(next, error, Past.PUSH, true));
  }

  static Optional<Move> error(Situation next, String error) {
    return Optional.of(new Move(next, error, Past.KEEP, true));
  }

  /** Not a step of its own. */
  static Optional<Move> beside(Situation next, String error) {
    return Optional.of(new Move(next, error, Past.KEEP, false));
  }

  static Optional<Move> finishing(Situation next, String error) {
    return Optional.of(new Move(next, error, Past.CLEAR, true));
  }
}
