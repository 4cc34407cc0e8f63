package org.declic.content.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A words file, cut into its sections and blocks; every text keeps its lines.
 *
 * @param head what stands before the first section
 */
record WordsFile(
    String name,
    Map<String, Line> front,
    Optional<Line> title,
    List<Block> head,
    List<Section> sections) {

  Optional<Section> section(String id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }

  Optional<Block> head(String block) {
    return find(head, block, "");
  }

  /** Empty when absent or not a number. */
  Optional<Integer> number(String key) {
    return Optional.ofNullable(front.get(key))
        .map(Line::text)
        .filter(text -> text.matches("[0-9]{1,6}"))
        .map(Integer::valueOf);
  }

  static Optional<Block> find(List<Block> blocks, String name, String id) {
    return blocks.stream()
        .filter(block -> block.name().equals(name) && block.id().equals(id))
        .findFirst();
  }

  /** One line of the file; numbers are counted from 1. */
  record Line(int number, String text) {}

  /**
   * {@code ## id title} and what follows. The block without a name holds what precedes the first.
   */
  record Section(String id, String title, int line, List<Block> blocks) {
    Optional<Block> block(String name, String id) {
      return find(blocks, name, id);
    }

    Optional<Block> text() {
      return find(blocks, "", "");
    }
  }

  /**
   * {@code :: name id rest} and what follows.
   *
   * @param prose restricted Markdown
   * @param words the {@code {key} text} lines
   * @param options the {@code [x] text} lines with their feedback
   */
  record Block(
      String name,
      String id,
      String rest,
      int line,
      List<Line> prose,
      List<Remark> notes,
      Map<String, List<Line>> words,
      Map<String, Option> options) {

    static Block at(String name, String id, String rest, int line) {
      return new Block(
          name,
          id,
          rest,
          line,
          new ArrayList<>(),
          new ArrayList<>(),
          new LinkedHashMap<>(),
          new LinkedHashMap<>());
    }

    boolean isEmpty() {
      return prose.stream().allMatch(line -> line.text().isBlank())
          && notes.isEmpty()
          && words.isEmpty()
          && options.isEmpty();
    }
  }

  /** {@code > [kind] text}. */
  record Remark(String kind, int line, List<Line> lines) {}

  /** {@code [x] text} and its feedback. */
  record Option(String key, Line text, List<Line> feedback) {}
}
