package org.declic.content.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.declic.content.loading.Sentences.Sentence;
import org.declic.content.loading.WordsFile.Block;
import org.declic.content.loading.WordsFile.Line;
import org.declic.content.loading.WordsFile.Section;

/** Rules 7 and 18: short sentences, few words a screen, little to read in all. */
final class ReadingRules {
  private static final int LONG_SENTENCE = 15;
  private static final int LONGEST_SENTENCE = 20;
  private static final int SCREEN = 60;
  private static final int UNIT = 450;

  /** For the mediator, not read by learners. */
  private static final Set<String> STAFF = Set.of("guide");

  private final String file;
  private final Findings findings;

  ReadingRules(String file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  void unit(WordsFile words) {
    sentences(words);
    int total =
        screen(
            1,
            "début",
            words.title().map(line -> Sentences.words(line.text())).orElse(0)
                + words.head().stream()
                    .filter(block -> Set.of("promise", "bring").contains(block.name()))
                    .mapToInt(ReadingRules::count)
                    .sum());
    for (Section section : words.sections()) {
      total += section(section);
    }
    if (total > UNIT) {
      findings.error(
          file,
          1,
          18,
          "Cette unité donne " + total + " mots à lire.",
          "Restez à " + UNIT + " : enlevez une idée, ou faites une autre unité.");
    }
  }

  /** All sentences of a file; the words of drawn windows and exercises are not sentences. */
  void sentences(WordsFile words) {
    List<Block> blocks = new ArrayList<>(words.head());
    words.sections().forEach(section -> blocks.addAll(section.blocks()));
    for (Block block : blocks) {
      if (STAFF.contains(block.name())) {
        continue;
      }
      check(block.prose());
      block.notes().forEach(note -> check(note.lines()));
      block
          .options()
          .values()
          .forEach(
              option -> {
                check(List.of(option.text()));
                check(option.feedback());
              });
    }
  }

  private void check(List<Line> lines) {
    for (Sentence sentence : Sentences.of(lines)) {
      int count = sentence.words();
      String what = "Cette phrase a " + count + " mots : « " + start(sentence.text()) + " … ».";
      if (count > LONGEST_SENTENCE) {
        findings.error(file, sentence.line(), 7, what, "Faites 2 phrases.");
      } else if (count > LONG_SENTENCE) {
        findings.warning(file, sentence.line(), 7, what, "12 mots se lisent mieux.");
      }
    }
  }

  private int section(Section section) {
    int title = Sentences.words(section.title());
    int together = title;
    int apart = 0;
    for (Block block : section.blocks()) {
      switch (block.name()) {
        case "screen" -> {
          int own = Sentences.words(block.rest());
          apart += screen(block.line(), block.id(), count(block) + (own == 0 ? title : own));
        }
        case "question" -> apart += screen(block.line(), block.id(), count(block));
        default -> together += count(block);
      }
    }
    return apart > 0 ? apart : screen(section.line(), section.id(), together);
  }

  private int screen(int line, String name, int count) {
    if (count > SCREEN) {
      findings.error(
          file,
          line,
          7,
          "L’écran « " + name + " » a " + count + " mots.",
          "Restez à " + SCREEN + " : une idée par écran.");
    }
    return count;
  }

  /** What is read at once: text, notes and answers; not what is said afterwards. */
  static int count(Block block) {
    return Sentences.words(block.prose())
        + block.notes().stream().mapToInt(note -> Sentences.words(note.lines())).sum()
        + block.options().values().stream()
            .filter(option -> !option.key().equals("?"))
            .mapToInt(option -> Sentences.words(option.text().text()))
            .sum();
  }

  private static String start(String sentence) {
    String[] words = sentence.split("\\s+");
    return String.join(" ", List.of(words).subList(0, Math.min(5, words.length)));
  }
}
