package org.declic.content;

import java.util.List;
import java.util.Optional;

/**
 * How able the learner feels, in the same words before and after.
 *
 * @param before false when asked at the end of the unit
 */
public record ConfidenceScreen(
    String id,
    String title,
    SkillId skill,
    String sentence,
    boolean before,
    Optional<String> drawing,
    List<GlossaryWord> words)
    implements Screen {

  public ConfidenceScreen {
    words = List.copyOf(words);
  }
}
