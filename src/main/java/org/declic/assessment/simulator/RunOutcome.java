package org.declic.assessment.simulator;

/** How a run ended, from what was really done. */
public enum RunOutcome {
  UNAIDED(true),
  /** Reached after the goal was said again. */
  HINT_1(true),
  /** Reached after being told where to look. */
  HINT_2(true),
  /** Reached after the gesture was shown: not evidence of a skill. */
  SHOWN(true),
  GIVEN_UP(false),
  NOT_REACHED(false);

  private final boolean reached;

  RunOutcome(boolean reached) {
    this.reached = reached;
  }

  public boolean isReached() {
    return reached;
  }

  static RunOutcome reachedAfter(int hintLevel) {
    return switch (hintLevel) {
      case 0 -> UNAIDED;
      case 1 -> HINT_1;
      case 2 -> HINT_2;
      default -> SHOWN;
    };
  }
}
