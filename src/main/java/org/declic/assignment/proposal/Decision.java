package org.declic.assignment.proposal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.declic.assignment.solver.Part;

/**
 * Somebody chose otherwise than was proposed.
 *
 * @param before who had the place; empty when nobody
 * @param after who has it since; empty when nobody
 */
public record Decision(
    Instant at,
    String by,
    String session,
    Part part,
    Optional<String> before,
    Optional<String> after) {
  private static final String NOBODY = "-";

  /** With its line break, to be put behind the others. */
  String write() {
    return String.join(
            " ",
            Long.toString(at.toEpochMilli()),
            by,
            session,
            part.name(),
            before.orElse(NOBODY),
            after.orElse(NOBODY))
        + "\n";
  }

  static List<Decision> read(String text) {
    return Arrays.stream(text.split("\n"))
        .filter(line -> !line.isBlank())
        .map(line -> line.split(" "))
        .map(
            word ->
                new Decision(
                    Instant.ofEpochMilli(Long.parseLong(word[0])),
                    word[1],
                    word[2],
                    Part.valueOf(word[3]),
                    somebody(word[4]),
                    somebody(word[5])))
        .toList();
  }

  private static Optional<String> somebody(String word) {
    return word.equals(NOBODY) ? Optional.empty() : Optional.of(word);
  }
}
