package org.declic.assessment.question;

import java.util.List;
import java.util.Optional;
import org.declic.assessment.EvidenceSource;
import org.declic.content.QuestionDefinition;

/** No answer is right or wrong; each gets a comment. */
public record Opinion(QuestionDefinition definition) implements Question {

  @Override
  public QuestionKind kind() {
    return QuestionKind.OPINION;
  }

  @Override
  public EvidenceSource source() {
    return EvidenceSource.OPINION;
  }

  @Override
  public ReadAnswer readValues(List<String> values) {
    if (values.size() > 1) {
      return ReadAnswer.of(AnswerProblem.TOO_MANY);
    }
    return Question.problemOf(definition, values)
        .map(ReadAnswer::of)
        .orElseGet(() -> ReadAnswer.of(new Answer.Chosen(values)));
  }

  @Override
  public Verdict judge(Answer answer) {
    return new Verdict(
        Outcome.NOTED,
        definition.choice(answer.values().get(0)).orElseThrow().feedback(),
        Optional.empty());
  }
}
