package org.declic.assessment.question;

import java.util.List;
import java.util.Optional;
import org.declic.assessment.EvidenceSource;
import org.declic.content.QuestionDefinition;
import org.declic.content.Structure;
import org.declic.platform.SafeHtml;

/**
 * A few words to type. What is tolerated is tolerated for everybody; a wrong answer that the author
 * foresaw is explained as such.
 */
public record TypedAnswer(QuestionDefinition definition) implements Question {
  static final int LONGEST = 200;

  @Override
  public QuestionKind kind() {
    return QuestionKind.TYPED_ANSWER;
  }

  @Override
  public EvidenceSource source() {
    return EvidenceSource.OPEN_ENTRY;
  }

  @Override
  public ReadAnswer readValues(List<String> values) {
    if (values.isEmpty()) {
      return ReadAnswer.of(AnswerProblem.EMPTY);
    } else if (values.size() > 1) {
      return ReadAnswer.of(AnswerProblem.TOO_MANY);
    }
    String text = values.get(0).strip();
    if (text.length() > LONGEST) {
      return ReadAnswer.of(AnswerProblem.TOO_LONG);
    }
    return ReadAnswer.of(new Answer.Typed(text));
  }

  @Override
  public Verdict judge(Answer answer) {
    String typed = answer.values().get(0);
    Tolerance tolerance = tolerance();
    if (accepted().stream().anyMatch(right -> tolerance.same(right, typed))) {
      SafeHtml said = definition.remark("right").orElse(SafeHtml.EMPTY);
      return new Verdict(Outcome.RIGHT, said, Optional.empty());
    }
    SafeHtml said =
        choices().stream()
            .filter(foreseen -> tolerance.same(foreseen.text(), typed))
            .map(QuestionDefinition.Choice::feedback)
            .findFirst()
            .or(() -> definition.remark("other"))
            .orElse(SafeHtml.EMPTY);
    return new Verdict(Outcome.NOT_YET, said, clue());
  }

  /** {@code exact}, {@code tolerated}, {@code foreseen:key} or {@code other}. */
  @Override
  public String trace(Answer answer) {
    if (answer.isDontKnow()) {
      return answer.stored();
    }
    String typed = answer.values().get(0);
    if (accepted().contains(typed)) {
      return "exact";
    }
    Tolerance tolerance = tolerance();
    if (accepted().stream().anyMatch(right -> tolerance.same(right, typed))) {
      return "tolerated";
    }
    return choices().stream()
        .filter(foreseen -> tolerance.same(foreseen.text(), typed))
        .map(foreseen -> "foreseen:" + foreseen.key())
        .findFirst()
        .orElse("other");
  }

  @Override
  public List<String> solution() {
    return accepted().stream().limit(1).toList();
  }

  /** Words beside the field; empty when the author wrote none. */
  public String label() {
    return definition.words().text("label");
  }

  List<String> accepted() {
    List<String> everywhere = definition.structure().texts("answers");
    if (!everywhere.isEmpty()) {
      return everywhere;
    }
    return List.of(definition.words().text("answer").split("\\|")).stream()
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  Tolerance tolerance() {
    Optional<Structure> written = definition.structure().child("tolerance");
    return new Tolerance(
        written.map(t -> !t.has("case") || t.yes("case")).orElse(true),
        written.map(t -> !t.has("accents") || t.yes("accents")).orElse(true),
        written.map(t -> !t.has("spaces") || t.yes("spaces")).orElse(true));
  }
}
