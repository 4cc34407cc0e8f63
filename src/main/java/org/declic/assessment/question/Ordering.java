package org.declic.assessment.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.declic.assessment.EvidenceSource;
import org.declic.content.QuestionDefinition;
import org.declic.platform.SafeHtml;

/** Putting things in order, with buttons that move one up or down. */
public record Ordering(QuestionDefinition definition) implements Question {

  @Override
  public QuestionKind kind() {
    return QuestionKind.ORDERING;
  }

  @Override
  public EvidenceSource source() {
    return choices().size() > 2 ? EvidenceSource.CHOICE : EvidenceSource.TRUE_FALSE;
  }

  @Override
  public ReadAnswer readValues(List<String> values) {
    Optional<AnswerProblem> problem = Question.problemOf(definition, values);
    if (problem.isEmpty() && values.size() < choices().size()) {
      problem = Optional.of(AnswerProblem.INCOMPLETE);
    }
    return problem.map(ReadAnswer::of).orElseGet(() -> ReadAnswer.of(new Answer.Chosen(values)));
  }

  /** The order in which the options are shown first. */
  public List<String> start() {
    return choices().stream().map(QuestionDefinition.Choice::key).toList();
  }

  /**
   * The order after one option moved up (-1) or down (+1). What cannot move, or an order that is
   * none, stays as it is or starts again.
   */
  public List<String> moved(List<String> order, String key, int by) {
    List<String> moved = new ArrayList<>(readValues(order).answer().isPresent() ? order : start());
    int from = moved.indexOf(key);
    int to = from + by;
    if (from >= 0 && to >= 0 && to < moved.size()) {
      Collections.swap(moved, from, to);
    }
    return List.copyOf(moved);
  }

  @Override
  public Verdict judge(Answer answer) {
    boolean right = answer.values().equals(definition.structure().texts("right"));
    return new Verdict(
        right ? Outcome.RIGHT : Outcome.NOT_YET,
        definition.remark(right ? "right" : "other").orElse(SafeHtml.EMPTY),
        right ? Optional.empty() : clue());
  }
}
