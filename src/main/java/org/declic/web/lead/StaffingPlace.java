package org.declic.web.lead;

import java.util.Arrays;
import java.util.Optional;
import org.declic.assignment.solver.Part;

/**
 * A place in a session, with whoever has it.
 *
 * @param mediator empty: nobody
 */
record StaffingPlace(String session, Part part, Optional<String> mediator) {

  /** As the address and the forms name it. */
  String key() {
    return session + "." + part + mediator.map(who -> "." + who).orElse("");
  }

  static Optional<StaffingPlace> read(String key) {
    String[] words = key.split("\\.");
    boolean readable =
        words.length >= 2
            && words.length <= 3
            && words[0].matches("[0-9a-f-]{36}")
            && Arrays.stream(Part.values()).anyMatch(part -> part.name().equals(words[1]));
    return readable
        ? Optional.of(
            new StaffingPlace(
                words[0],
                Part.valueOf(words[1]),
                words.length == 3 ? Optional.of(words[2]) : Optional.empty()))
        : Optional.empty();
  }
}
