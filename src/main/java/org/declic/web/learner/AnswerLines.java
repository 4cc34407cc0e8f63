package org.declic.web.learner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declic.assessment.question.Answer;
import org.declic.assessment.question.Matching;
import org.declic.assessment.question.PictureChoice;
import org.declic.assessment.question.Question;
import org.declic.assessment.question.TypedAnswer;

/** An answer as lines to read: one line a word, an option or a pair. */
record AnswerLines(Question question) {

  /** A line of an answer, with its drawing and what that shows when it has one. */
  public record Said(String text, String drawing, String shows) {}

  List<Said> of(Answer answer) {
    if (answer.isDontKnow()) {
      return List.of();
    }
    if (question instanceof TypedAnswer) {
      return words(answer.values());
    } else if (question instanceof Matching match) {
      return pairs(match, answer.values());
    }
    return said(answer.values());
  }

  List<Said> solution() {
    if (question instanceof PictureChoice) {
      return said(question.definition().structure().texts("right"));
    }
    if (question instanceof Matching match) {
      return pairs(match, match.solved());
    }
    return words(question.solution());
  }

  private static List<Said> pairs(Matching match, List<String> pairs) {
    List<Said> lines = new ArrayList<>();
    for (String pair : pairs) {
      String left = match.leftOf(pair);
      Optional<String> drawing = match.definition().drawing(left);
      String text = drawing.isPresent() ? match.rightText(pair) : match.line(pair);
      lines.add(new Said(text, drawing.orElse(""), match.left(left)));
    }
    return lines;
  }

  private static List<Said> words(List<String> lines) {
    return lines.stream().map(line -> new Said(line, "", "")).toList();
  }

  private List<Said> said(List<String> keys) {
    return keys.stream()
        .flatMap(key -> question.definition().choice(key).stream())
        .map(c -> new Said(c.text(), question.definition().drawing(c.key()).orElse(""), ""))
        .toList();
  }
}
