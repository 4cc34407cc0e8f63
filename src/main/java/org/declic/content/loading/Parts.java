package org.declic.content.loading;

import java.util.List;
import org.declic.content.loading.WordsFile.Block;
import org.declic.content.loading.WordsFile.Section;

/** Finds the parts of a words file that the structure asks for; what is not there is told. */
final class Parts {
  private final WordsFile words;
  private final Findings findings;

  Parts(WordsFile words, Findings findings) {
    this.words = words;
    this.findings = findings;
  }

  Section section(String id) {
    return words
        .section(id)
        .orElseGet(
            () -> {
              missing(1, "« ## " + id + " » et son titre");
              return new Section(id, "", 1, List.of());
            });
  }

  Block block(Section section, String name, String id) {
    return section
        .block(name, id)
        .orElseGet(
            () -> {
              missing(section.line(), "« :: " + name + " " + id + " »");
              return Block.at(name, id, "", section.line());
            });
  }

  /** The text directly under the title of a section, which may be empty. */
  static Block text(Section section) {
    return section.text().orElse(Block.at("", "", "", section.line()));
  }

  void missing(int line, String what) {
    findings.error(
        words.name(), line, 16, "Il manque " + what + ".", "Ajoutez cette partie à cet endroit.");
  }
}
