package org.declic.assessment.question;

import java.util.Optional;
import org.declic.platform.SafeHtml;

/**
 * What is said about an answer.
 *
 * @param feedback state, reason and next act; empty only for "I don't know" without words of its
 *     own, where the page says its usual sentence
 * @param clue the line of the exhibit to circle
 */
public record Verdict(Outcome outcome, SafeHtml feedback, Optional<String> clue) {

  public boolean isRight() {
    return outcome == Outcome.RIGHT;
  }

  /** True when trying again makes sense. */
  public boolean isOpen() {
    return outcome == Outcome.NOT_YET || outcome == Outcome.DONT_KNOW;
  }
}
