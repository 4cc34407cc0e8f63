package org.declic.content;

/** Where somebody is in a unit; numbers are counted from 1. */
public record Position(
    Step step, Screen screen, int stepNumber, int stepCount, int screenNumber, int screenCount) {

  public boolean isFirst() {
    return stepNumber == 1 && screenNumber == 1;
  }

  public boolean isLast() {
    return stepNumber == stepCount && screenNumber == screenCount;
  }
}
