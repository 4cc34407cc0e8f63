package org.declic.content;

import java.util.List;
import java.util.Optional;
import org.declic.platform.SafeHtml;

/**
 * Something to listen to or to watch.
 *
 * @param drawing what is seen before a video starts
 * @param transcript all that is said and shown, to be read instead
 */
public record MediaScreen(
    String id,
    String title,
    SafeHtml body,
    List<Note> notes,
    MediaItem media,
    Optional<String> drawing,
    SafeHtml transcript,
    List<GlossaryWord> words)
    implements Screen {

  public MediaScreen {
    notes = List.copyOf(notes);
    words = List.copyOf(words);
  }
}
