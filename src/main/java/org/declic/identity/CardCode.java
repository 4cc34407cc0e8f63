package org.declic.identity;

import java.util.Locale;
import java.util.Optional;
import org.declic.platform.Secrets;

/**
 * What is printed on a card: eight characters of a 32-letter alphabet without I, L, O and U, 40
 * random bits; with the issued PIN 53 bits, behind a limit of five tries.
 */
public record CardCode(String value) {
  public static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 8;

  static CardCode random() {
    StringBuilder code = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(Secrets.below(ALPHABET.length())));
    }
    return new CardCode(code.toString());
  }

  /**
   * Reads what somebody typed, forgiving case, spaces, hyphens and the look-alikes O, I and L;
   * empty when it cannot be a code.
   */
  public static Optional<CardCode> read(String typed) {
    return signs(typed, LENGTH).map(CardCode::new);
  }

  /** So many signs of the alphabet in what was typed, or nothing. */
  public static Optional<String> signs(String typed, int length) {
    if (typed == null || typed.length() > 40) {
      return Optional.empty();
    }
    String code =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\u00a0\\u202f-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    boolean possible =
        code.length() == length && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    return possible ? Optional.of(code) : Optional.empty();
  }

  /** In two groups of four, as printed. */
  public String printed() {
    return value.substring(0, 4) + " " + value.substring(4);
  }
}
