package org.declic.assessment.question;

import java.util.List;
import java.util.Optional;
import org.declic.assessment.EvidenceSource;
import org.declic.content.QuestionDefinition;
import org.declic.platform.SafeHtml;

/** One right option among several. */
public record SingleChoice(QuestionDefinition definition) implements Question {

  @Override
  public QuestionKind kind() {
    return QuestionKind.SINGLE_CHOICE;
  }

  @Override
  public EvidenceSource source() {
    return choices().size() > 2 ? EvidenceSource.CHOICE : EvidenceSource.TRUE_FALSE;
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
    String key = answer.values().get(0);
    boolean right = definition.structure().texts("right").contains(key);
    return new Verdict(
        right ? Outcome.RIGHT : Outcome.NOT_YET,
        definition.choice(key).orElseThrow().feedback(),
        right ? Optional.empty() : clue());
  }

  @Override
  public SafeHtml explanation() {
    return definition.structure().texts("right").stream()
        .flatMap(key -> definition.choice(key).stream())
        .map(QuestionDefinition.Choice::feedback)
        .findFirst()
        .orElse(SafeHtml.EMPTY);
  }
}
