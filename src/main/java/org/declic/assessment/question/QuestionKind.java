package org.declic.assessment.question;

import java.util.Arrays;
import java.util.Optional;

/** The kinds there are: the name teachers write, and the name of the page fragment. */
public enum QuestionKind {
  SINGLE_CHOICE("choix", "single-choice"),
  MULTIPLE_CHOICE("choix-multiple", "multiple-choice"),
  ORDERING("ordre", "ordering"),
  TYPED_ANSWER("saisie", "typed-answer"),
  OPINION("avis", "opinion"),
  PICTURE_CHOICE("choix-image", "picture-choice"),
  MATCHING("relier", "matching");

  private final String code;
  private final String fragment;

  QuestionKind(String code, String fragment) {
    this.code = code;
    this.fragment = fragment;
  }

  /** As written in unit.yaml. */
  public String code() {
    return code;
  }

  /** File name of the page fragment, without its ending. */
  public String fragment() {
    return fragment;
  }

  public static Optional<QuestionKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
