package org.declic.assessment.question;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.declic.assessment.EvidenceSource;
import org.declic.content.QuestionDefinition;
import org.declic.platform.SafeHtml;

/** All right options and no other. A wrong one is explained first, then what is missing. */
public record MultipleChoice(QuestionDefinition definition) implements Question {

  @Override
  public QuestionKind kind() {
    return QuestionKind.MULTIPLE_CHOICE;
  }

  @Override
  public EvidenceSource source() {
    return choices().size() > 2 ? EvidenceSource.CHOICE : EvidenceSource.TRUE_FALSE;
  }

  @Override
  public ReadAnswer readValues(List<String> values) {
    return Question.problemOf(definition, values)
        .map(ReadAnswer::of)
        .orElseGet(() -> ReadAnswer.of(new Answer.Chosen(values)));
  }

  @Override
  public Verdict judge(Answer answer) {
    Set<String> right = new HashSet<>(definition.structure().texts("right"));
    Set<String> chosen = new HashSet<>(answer.values());
    if (chosen.equals(right)) {
      SafeHtml said = definition.remark("right").orElse(SafeHtml.EMPTY);
      return new Verdict(Outcome.RIGHT, said, Optional.empty());
    }
    SafeHtml said =
        choices().stream()
            .filter(choice -> chosen.contains(choice.key()) && !right.contains(choice.key()))
            .map(QuestionDefinition.Choice::feedback)
            .filter(feedback -> !feedback.isEmpty())
            .findFirst()
            .or(() -> definition.remark("other"))
            .orElse(SafeHtml.EMPTY);
    return new Verdict(Outcome.NOT_YET, said, clue());
  }
}
