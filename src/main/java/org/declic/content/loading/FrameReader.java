package org.declic.content.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declic.content.DrawnWindow;
import org.declic.content.FrameScreen;
import org.declic.content.Screen;
import org.declic.content.Structure;
import org.declic.content.Words;
import org.declic.content.loading.WordsFile.Block;
import org.declic.content.loading.WordsFile.Section;

/** Reads the frames of a demonstration. */
final class FrameReader {
  private final Parts parts;
  private final Prose prose;
  private final Findings findings;

  FrameReader(Parts parts, Prose prose, Findings findings) {
    this.parts = parts;
    this.prose = prose;
    this.findings = findings;
  }

  List<Screen> frames(Structure step, Section section, String title) {
    List<Screen> frames = new ArrayList<>();
    for (Structure frame : step.list("screens")) {
      new Fields(frame, findings)
          .only("id", "portrait", "window", "drawing")
          .id("id", StepReader::isScreenId, "id: f1")
          .ifPresent(id -> frames.add(frame(id, frame, step, section, title)));
    }
    return frames;
  }

  private FrameScreen frame(
      String id, Structure frame, Structure step, Section section, String title) {
    Block block = parts.block(section, "screen", id);
    String label = prose.plain(block.rest());
    if (label.isEmpty()) {
      parts.missing(block.line(), "le petit titre de l’image, après « :: screen " + id + " »");
    }
    return new FrameScreen(
        id,
        title,
        label,
        prose.blocks(block.prose()),
        prose.notes(block.notes()),
        frame.text("portrait"),
        frame.text("drawing"),
        frame.child("window").map(window -> window(window, block)),
        step.text("guided_error").filter(id::equals).isPresent(),
        prose.takeWords());
  }

  private DrawnWindow window(Structure window, Block block) {
    Words words = prose.words(block.words());
    if (!words.has("title")) {
      parts.missing(block.line(), "{title} le nom de la fenêtre");
    }
    String pressed = window.text("pressed").orElse("");
    List<DrawnWindow.Button> buttons = new ArrayList<>();
    for (String key : window.texts("buttons")) {
      buttons.add(new DrawnWindow.Button(key, word(words, key, block), key.equals(pressed)));
    }
    window.texts("lines").forEach(key -> word(words, key, block));
    window.texts("rows").forEach(key -> word(words, key, block));
    return new DrawnWindow(
        words.text("title"),
        buttons,
        pressed,
        tone(window),
        window.text("field").map(key -> word(words, key, block)),
        lines(window, "lines", words),
        lines(window, "rows", words),
        window.has("body") ? new Fields(window, findings).number("body", 0, 6) : 0,
        window,
        words);
  }

  /** Lines of a window or exhibit, with what is said about them. */
  static List<DrawnWindow.Line> lines(Structure drawn, String list, Words words) {
    return drawn.texts(list).stream()
        .map(
            key ->
                new DrawnWindow.Line(
                    key,
                    words.html(key),
                    drawn.text("pressed").filter(key::equals).isPresent(),
                    drawn.texts("ads").contains(key),
                    drawn.texts("unread").contains(key)))
        .toList();
  }

  private DrawnWindow.Tone tone(Structure window) {
    String code = window.text("tone").orElse("normal");
    Optional<DrawnWindow.Tone> tone = DrawnWindow.Tone.of(code);
    if (tone.isEmpty()) {
      findings.error(
          window.file(),
          window.lineOf("tone"),
          2,
          "Le ton « " + code + " » n’existe pas.",
          "Écrivez normal, caution ou done.");
    }
    return tone.orElse(DrawnWindow.Tone.NORMAL);
  }

  private String word(Words words, String key, Block block) {
    if (!words.has(key)) {
      parts.missing(block.line(), "{" + key + "} le texte");
    }
    return words.text(key);
  }
}
