package org.declic.content;

import java.util.Arrays;
import java.util.Optional;

/** The six kinds of step, under the names teachers know. */
public enum StepKind {
  EXPLAIN("expliquer"),
  SHOW("montrer"),
  PRACTISE("pratiquer"),
  CHECK("verifier"),
  APPLY("appliquer"),
  REFLECT("reflechir");

  private final String code;

  StepKind(String code) {
    this.code = code;
  }

  /** As written in unit.yaml. */
  public String code() {
    return code;
  }

  public static Optional<StepKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
