package org.declic.assessment.question;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declic.assessment.EvidenceSource;
import org.declic.content.ItemId;
import org.declic.content.QuestionDefinition;
import org.declic.platform.SafeHtml;

/** A question that can judge. Made from what its author wrote; never changes. */
public sealed interface Question
    permits SingleChoice, MultipleChoice, Ordering, TypedAnswer, Opinion, PictureChoice, Matching {

  /** Name of the form parameter that carries the answer, once or several times. */
  String PARAMETER = "answer";

  QuestionDefinition definition();

  QuestionKind kind();

  /** What one right answer is worth as evidence. */
  EvidenceSource source();

  /** Reads what a form sent, don't-know aside. */
  ReadAnswer readValues(List<String> values);

  /** Judges an answer to this very question, don't-know aside. */
  Verdict judge(Answer answer);

  default ItemId id() {
    return definition().id();
  }

  default SafeHtml prompt() {
    return definition().prompt();
  }

  /** In the order in which they are shown first. */
  default List<QuestionDefinition.Choice> choices() {
    return definition().choices();
  }

  /** How often it may be tried before the answer is shown. */
  default int tries() {
    return definition().tries();
  }

  /** Reads the parameters of a form. Whatever came, there is an answer or a reason. */
  default ReadAnswer read(Map<String, String[]> parameters) {
    String[] sent = parameters.get(PARAMETER);
    return read(sent == null ? List.of() : List.of(sent));
  }

  /** Reads the values of the one parameter. */
  default ReadAnswer read(List<String> values) {
    if (values.contains(Answer.DONT_KNOW_VALUE)) {
      return ReadAnswer.of(new Answer.DontKnow());
    }
    return readValues(values.stream().filter(value -> !value.isBlank()).toList());
  }

  /** The answer that {@link Answer#stored} kept; empty when this question no longer has it. */
  default Optional<Answer> recall(String stored) {
    boolean isText = this instanceof TypedAnswer;
    return read(isText ? List.of(stored) : List.of(stored.split(","))).answer();
  }

  default Verdict grade(Answer answer) {
    if (answer instanceof Answer.DontKnow) {
      SafeHtml said = definition().remark(Answer.DONT_KNOW_VALUE).orElse(SafeHtml.EMPTY);
      return new Verdict(Outcome.DONT_KNOW, said, clue());
    }
    return judge(answer);
  }

  /**
   * What may be kept of an answer for ever: the ids of options, or how a text matched, never the
   * text.
   */
  default String trace(Answer answer) {
    return answer.stored();
  }

  /** The right answer as it is shown when the tries are used up; empty where none is right. */
  default List<String> solution() {
    return definition().structure().texts("right").stream()
        .flatMap(key -> definition().choice(key).stream())
        .map(QuestionDefinition.Choice::text)
        .toList();
  }

  /** Why it is right. */
  default SafeHtml explanation() {
    return definition().remark("right").orElse(SafeHtml.EMPTY);
  }

  /** The line of the exhibit that holds the answer. */
  default Optional<String> clue() {
    return definition().exhibit().flatMap(QuestionDefinition.Exhibit::clue);
  }

  /**
   * @throws IllegalArgumentException for a type that does not exist; a published pathway has none
   */
  static Question of(QuestionDefinition definition) {
    QuestionKind kind =
        QuestionKind.of(definition.type())
            .orElseThrow(
                () ->
                    new IllegalArgumentException("No such kind of question: " + definition.type()));
    return switch (kind) {
      case SINGLE_CHOICE -> new SingleChoice(definition);
      case MULTIPLE_CHOICE -> new MultipleChoice(definition);
      case ORDERING -> new Ordering(definition);
      case TYPED_ANSWER -> new TypedAnswer(definition);
      case OPINION -> new Opinion(definition);
      case PICTURE_CHOICE -> new PictureChoice(definition);
      case MATCHING -> new Matching(definition);
    };
  }

  /** What is wrong with chosen keys: none at all, unknown ones, or the same twice. */
  static Optional<AnswerProblem> problemOf(QuestionDefinition definition, List<String> keys) {
    if (keys.isEmpty()) {
      return Optional.of(AnswerProblem.EMPTY);
    }
    boolean known = keys.stream().allMatch(key -> definition.choice(key).isPresent());
    boolean once = new HashSet<>(keys).size() == keys.size();
    return known && once ? Optional.empty() : Optional.of(AnswerProblem.UNKNOWN);
  }
}
