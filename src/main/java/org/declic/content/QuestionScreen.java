package org.declic.content;

import java.util.List;

/** One question. */
public record QuestionScreen(
    String id, String title, QuestionDefinition question, List<GlossaryWord> words)
    implements Screen {

  public QuestionScreen {
    words = List.copyOf(words);
  }
}
