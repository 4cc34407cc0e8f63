package org.declic.web.learner;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that a player asks for. Of several parts none is given: the whole file is.
 *
 * @param first counted from 0
 * @param last the last one that is given
 */
record ByteRange(long first, long last) {
  private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

  /** True when a header asks for one part in a way that can be understood. */
  static boolean asks(String header) {
    return header != null && ONE.matcher(header).matches() && header.matches(".*[0-9].*");
  }

  /** Empty when the file has no such part. */
  static Optional<ByteRange> of(String header, long size) {
    Matcher asked = ONE.matcher(header);
    if (!asked.matches() || size == 0) {
      return Optional.empty();
    }
    long first;
    long last = size - 1;
    if (asked.group(1).isEmpty()) {
      long length = asked.group(2).isEmpty() ? 0 : Long.parseLong(asked.group(2));
      first = length == 0 ? size : Math.max(0, size - length);
    } else {
      first = Long.parseLong(asked.group(1));
      last = asked.group(2).isEmpty() ? last : Math.min(last, Long.parseLong(asked.group(2)));
    }
    return first <= last ? Optional.of(new ByteRange(first, last)) : Optional.empty();
  }

  long length() {
    return last - first + 1;
  }
}
