package org.declic.content;

import java.util.List;
import java.util.Optional;
import org.declic.platform.SafeHtml;

/** One idea: a picture and at most 60 words. */
public record TextScreen(
    String id,
    String title,
    SafeHtml body,
    List<Note> notes,
    Optional<String> drawing,
    List<GlossaryWord> words)
    implements Screen {

  public TextScreen {
    notes = List.copyOf(notes);
    words = List.copyOf(words);
  }
}
