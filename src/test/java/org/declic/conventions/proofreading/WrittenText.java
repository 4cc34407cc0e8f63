package org.declic.conventions.proofreading;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What people read in one file, without its marks, and where each part stands in the file: so that
 * a mistake is told with its line.
 */
final class WrittenText {
  private final Path file;
  private final StringBuilder text = new StringBuilder();
  private final TreeMap<Integer, Integer> lines = new TreeMap<>();
  private final TreeMap<Integer, Integer> paragraphs = new TreeMap<>();

  WrittenText(Path file) {
    this.file = file;
  }

  /** A paragraph of its own. */
  WrittenText paragraph(int line, String words) {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    paragraphs.put(text.length(), line);
    return append(line, words);
  }

  /** The same paragraph goes on. */
  WrittenText further(int line, String words) {
    text.append('\n');
    return append(line, words);
  }

  private WrittenText append(int line, String words) {
    lines.put(text.length(), line);
    text.append(words);
    return this;
  }

  String text() {
    return text.toString();
  }

  /** {@code path:line}. */
  String place(int offset) {
    Map.Entry<Integer, Integer> at = lines.floorEntry(offset);
    return file.toString().replace('\\', '/') + ":" + (at == null ? 1 : at.getValue());
  }
}
