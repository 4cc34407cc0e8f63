package org.declic.identity;

/**
 * What came of saying the PIN again.
 *
 * @param triesLeft none: the card is paused until a mediator sees the person
 */
public record PinAnswer(boolean right, int triesLeft) {
  static PinAnswer paused() {
    return new PinAnswer(false, 0);
  }

  public boolean isPaused() {
    return !right && triesLeft == 0;
  }
}
