package org.declic.scheduling.attendance;

import java.util.Arrays;

/** How a mark came about. */
public enum MarkSource {
  /** Somebody touched the line. */
  TAP,
  /** A card was read. */
  SCAN,
  /** From the sheet on paper. */
  PAPER,
  /** Proposed by the page and kept with the rest: nobody looked at this person. */
  DEFAULT,
  /** Noted by itself, because the session was called off. */
  CENTRE;

  /** Somebody meant this person. */
  boolean isMeant() {
    return this == TAP || this == SCAN || this == PAPER;
  }

  /** By its name; anything else is a touch. */
  public static MarkSource read(String name) {
    return Arrays.stream(values())
        .filter(source -> source != CENTRE && source.name().equals(name))
        .findFirst()
        .orElse(TAP);
  }
}
