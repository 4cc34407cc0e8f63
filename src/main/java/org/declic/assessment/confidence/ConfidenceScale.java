package org.declic.assessment.confidence;

import java.util.Arrays;
import java.util.Optional;

/** Four answers in words; the dots beside them are only a support. */
public enum ConfidenceScale {
  NOT_AT_ALL,
  A_LITTLE,
  RATHER,
  FULLY;

  /** How many of the three dots are filled. */
  public int dots() {
    return ordinal();
  }

  /** Reads a form parameter; empty for anything else. */
  public static Optional<ConfidenceScale> of(String value) {
    return Arrays.stream(values()).filter(answer -> answer.name().equals(value)).findFirst();
  }
}
