package org.declic.content;

import java.util.List;
import org.declic.platform.SafeHtml;

/**
 * A picture to look at closely.
 *
 * @param drawing its name
 * @param alternative what it shows, in a few words
 * @param description what it shows, in full, for whoever does not see it
 */
public record ImageScreen(
    String id,
    String title,
    SafeHtml body,
    List<Note> notes,
    String drawing,
    String alternative,
    SafeHtml description,
    List<GlossaryWord> words)
    implements Screen {

  public ImageScreen {
    notes = List.copyOf(notes);
    words = List.copyOf(words);
  }
}
