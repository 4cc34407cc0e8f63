package org.declic.content.loading;

import java.util.List;
import org.declic.content.Problem;
import org.declic.content.QuestionDefinition;
import org.declic.content.ScenarioDefinition;

/**
 * Checks what only those can check who understand a question or a scenario. Implementations are
 * named in {@code META-INF/services/org.declic.content.loading.ContentCheck}: the command line, the
 * tests and the server then all use them.
 */
public interface ContentCheck {

  /** Called for each question in each language. */
  default List<Problem> problemsOf(QuestionDefinition question, String wordsFile) {
    return List.of();
  }

  /** Called for each scenario in each language. */
  default List<Problem> problemsOf(ScenarioDefinition scenario, String wordsFile) {
    return List.of();
  }
}
