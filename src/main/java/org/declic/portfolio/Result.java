package org.declic.portfolio;

/** How something was done. */
public enum Result {
  /** Without any help. */
  UNAIDED,
  /** With a hint that did not show the gesture. */
  WITH_HINT,
  /** After the gesture was shown. */
  SHOWN,
  /** With the mediator. */
  WITH_MEDIATOR,
  /** A real task of the person's own life, without help. */
  IN_MY_LIFE,
  /** Not reached, or left. */
  NOT_REACHED;

  boolean isUnaided() {
    return this == UNAIDED || this == IN_MY_LIFE;
  }

  boolean isReached() {
    return this != NOT_REACHED;
  }
}
