package org.declic.content;

import java.util.List;
import java.util.Optional;
import org.declic.platform.SafeHtml;

/**
 * A question as its author wrote it; how an answer is judged is known elsewhere.
 *
 * @param skill empty for an opinion
 * @param structure its entry in unit.yaml, with what its type needs
 * @param remarks feedback that is not tied to an option: {@code right}, {@code other}, {@code ?}
 * @param wordsLine where its words begin in the words file
 * @param words accepted answers and exhibit lines of this language
 */
public record QuestionDefinition(
    ItemId id,
    String type,
    Optional<SkillId> skill,
    int tries,
    SafeHtml prompt,
    List<Choice> choices,
    List<Remark> remarks,
    Optional<Exhibit> exhibit,
    Structure structure,
    Words words,
    int wordsLine) {

  public QuestionDefinition {
    choices = List.copyOf(choices);
    remarks = List.copyOf(remarks);
  }

  public Optional<Choice> choice(String key) {
    return choices.stream().filter(choice -> choice.key().equals(key)).findFirst();
  }

  /** The drawing of an option; empty when it has none. */
  public Optional<String> drawing(String key) {
    return structure.child("drawings").flatMap(drawings -> drawings.text(key));
  }

  public Optional<SafeHtml> remark(String key) {
    return remarks.stream().filter(r -> r.key().equals(key)).map(Remark::html).findFirst();
  }

  /** One option, with what is said when it is chosen; the feedback may be empty. */
  public record Choice(String key, String text, SafeHtml html, SafeHtml feedback, int line) {}

  /** What is said in a case of its own. */
  public record Remark(String key, SafeHtml html) {}

  /**
   * What the question is about, drawn above it.
   *
   * @param clue the line to circle at the second try
   */
  public record Exhibit(
      String kind, List<DrawnWindow.Line> lines, Optional<String> clue, Structure structure) {
    public Exhibit {
      lines = List.copyOf(lines);
    }
  }
}
