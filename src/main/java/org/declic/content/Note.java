package org.declic.content;

import java.util.Arrays;
import java.util.Optional;
import org.declic.platform.SafeHtml;

/** A sentence set apart. */
public record Note(Kind kind, SafeHtml html) {

  /** What the sentence is for. */
  public enum Kind {
    REMEMBER("retenir"),
    CAUTION("attention");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** As written between the brackets of the text. */
    public String code() {
      return code;
    }

    public static Optional<Kind> of(String code) {
      return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
  }
}
