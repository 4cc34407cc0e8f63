package org.declic.assessment.simulator;

import java.util.Optional;

/** With what somebody acted: each alone is enough for every exercise. */
public enum Means {
  MOUSE("m"),
  TOUCH("t"),
  KEYBOARD("k");

  private final String letter;

  Means(String letter) {
    this.letter = letter;
  }

  static Optional<Means> of(String letter) {
    for (Means means : values()) {
      if (means.letter.equals(letter)) {
        return Optional.of(means);
      }
    }
    return Optional.empty();
  }
}
