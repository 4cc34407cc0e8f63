package org.declic.assessment.question;

/** How an answer turned out. */
public enum Outcome {
  RIGHT,
  NOT_YET,
  DONT_KNOW,
  /** An opinion: nothing to be right about. */
  NOTED
}
