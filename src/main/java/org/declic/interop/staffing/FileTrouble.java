package org.declic.interop.staffing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Why a file cannot be used: where, what, and what to write instead. */
final class FileTrouble extends Exception {
  private final String key;
  private final List<Object> details;

  /**
   * @param key of a sentence in this package's words
   * @param line from 1
   * @param path as in {@code sessions[3].people}; empty for the whole file
   */
  FileTrouble(String key, int line, String path, Object... details) {
    super(key);
    this.key = key;
    this.details = Stream.concat(Stream.of(line, path), Arrays.stream(details)).toList();
  }

  String key() {
    return key;
  }

  /** Line, path, then what the sentence needs. */
  Object[] details() {
    return details.toArray();
  }
}
