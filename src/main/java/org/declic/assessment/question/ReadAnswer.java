package org.declic.assessment.question;

import java.util.Optional;

/** What a form sent: an answer, or the reason why it is none. Exactly one of both is there. */
public record ReadAnswer(Optional<Answer> answer, Optional<AnswerProblem> problem) {

  static ReadAnswer of(Answer answer) {
    return new ReadAnswer(Optional.of(answer), Optional.empty());
  }

  static ReadAnswer of(AnswerProblem problem) {
    return new ReadAnswer(Optional.empty(), Optional.of(problem));
  }
}
