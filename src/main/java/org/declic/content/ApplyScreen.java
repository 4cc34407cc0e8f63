package org.declic.content;

import java.util.List;
import java.util.Optional;
import org.declic.platform.SafeHtml;

/**
 * The real thing, with the mediator.
 *
 * @param privacy {@code own-data} when the learner's own screen or papers are used, else {@code
 *     none}
 */
public record ApplyScreen(
    String id,
    String title,
    SafeHtml body,
    List<Note> notes,
    List<Gesture> gestures,
    SkillId skill,
    String privacy,
    Optional<String> drawing,
    List<GlossaryWord> words)
    implements Screen {

  public ApplyScreen {
    notes = List.copyOf(notes);
    gestures = List.copyOf(gestures);
    words = List.copyOf(words);
  }

  /** One thing that the mediator can see being done. */
  public record Gesture(String id, SafeHtml html, List<Note> notes) {
    public Gesture {
      notes = List.copyOf(notes);
    }
  }
}
