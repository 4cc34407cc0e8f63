package org.declic.content;

import java.util.List;
import java.util.Optional;
import org.declic.platform.SafeHtml;

/**
 * One picture of a demonstration, drawn with live words.
 *
 * @param label two or three words for the strip of small pictures
 * @param portrait who shows it: lucette, karim, amina, tomas
 * @param guidedError true where the model makes the common mistake
 */
public record FrameScreen(
    String id,
    String title,
    String label,
    SafeHtml body,
    List<Note> notes,
    Optional<String> portrait,
    Optional<String> drawing,
    Optional<DrawnWindow> window,
    boolean guidedError,
    List<GlossaryWord> words)
    implements Screen {

  public FrameScreen {
    notes = List.copyOf(notes);
    words = List.copyOf(words);
  }
}
