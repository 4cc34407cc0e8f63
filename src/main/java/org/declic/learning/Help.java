package org.declic.learning;

/** Who was beside the learner. Hints of an exercise are part of how it ended, not of this. */
public enum Help {
  NONE,
  /** A mediator had come to a raised hand. */
  MEDIATOR
}
