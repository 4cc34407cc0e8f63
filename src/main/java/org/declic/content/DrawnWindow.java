package org.declic.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.declic.platform.SafeHtml;

/**
 * The window of a demonstration: live words in a drawing.
 *
 * @param pressed the button, line or row under the hand; empty when nothing is pressed
 * @param field words typed in the field of the window, when it has one
 * @param rows results of a search: a title, then an address
 * @param bodyLines how many grey lines stand for a text that need not be read
 * @param extra what a kind of window needs beside that, as written in unit.yaml
 */
public record DrawnWindow(
    String title,
    List<Button> buttons,
    String pressed,
    Tone tone,
    Optional<String> field,
    List<Line> lines,
    List<Line> rows,
    int bodyLines,
    Structure extra,
    Words words) {

  public DrawnWindow {
    buttons = List.copyOf(buttons);
    lines = List.copyOf(lines);
    rows = List.copyOf(rows);
  }

  /** A button of the window; at most one is being pressed. */
  public record Button(String key, String label, boolean pressed) {}

  /**
   * A line of words: without paragraph when it is one, else paragraphs.
   *
   * @param ad marked as an advertisement
   * @param unread marked as not read yet
   */
  public record Line(String key, SafeHtml html, boolean pressed, boolean ad, boolean unread) {}

  /** How the press turns out. */
  public enum Tone {
    NORMAL,
    CAUTION,
    DONE;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<Tone> of(String code) {
      return Arrays.stream(values()).filter(tone -> tone.code().equals(code)).findFirst();
    }
  }
}
