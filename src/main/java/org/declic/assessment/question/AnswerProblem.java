package org.declic.assessment.question;

import java.util.Locale;

/** Why what a form sent is no answer. Nothing is lost: the page asks again. */
public enum AnswerProblem {
  /** Nothing was chosen or typed. */
  EMPTY,
  /** More than one option where one is asked for. */
  TOO_MANY,
  /** An option that this question does not have, or one that came twice. */
  UNKNOWN,
  /** An order in which options are missing. */
  INCOMPLETE,
  /** Something is not linked yet. */
  UNPAIRED,
  /** More text than any answer needs. */
  TOO_LONG;

  /** Key of the sentence in the bundles. */
  public String key() {
    return "answer.problem." + name().toLowerCase(Locale.ROOT);
  }
}
