package org.declic.content;

import java.util.List;
import org.declic.platform.SafeHtml;

/** Two people talk: each says little at a time. */
public record DialogueScreen(
    String id, String title, List<Bubble> bubbles, List<Note> notes, List<GlossaryWord> words)
    implements Screen {

  public DialogueScreen {
    bubbles = List.copyOf(bubbles);
    notes = List.copyOf(notes);
    words = List.copyOf(words);
  }

  /**
   * What one of them says.
   *
   * @param portrait the drawing of who speaks
   * @param name of who speaks, seen and read aloud
   * @param second true for the person who did not speak first: the other side
   */
  public record Bubble(String portrait, String name, boolean second, SafeHtml html) {}
}
