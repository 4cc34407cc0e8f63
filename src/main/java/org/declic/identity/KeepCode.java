package org.declic.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What a visitor shows at the desk so that the card keeps what was done: six signs of the alphabet
 * of cards, 30 bits, for a quarter of an hour, once, and only to signed-in staff who are slowed
 * down after a few wrong ones.
 */
public record KeepCode(String value) {
  static final Duration LIFE = Duration.ofMinutes(15);
  private static final int LENGTH = 6;

  /**
   * @param keyed a keyed fingerprint in hexadecimal digits: whoever has the key finds the code
   *     again, nobody else does
   */
  static KeepCode from(String keyed) {
    long bits = Long.parseLong(keyed.substring(0, 15), 16);
    StringBuilder code = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      code.append(CardCode.ALPHABET.charAt((int) (bits & 31)));
      bits >>= 5;
    }
    return new KeepCode(code.toString());
  }

  /** Reads what somebody typed, as forgiving as a card's code; empty when it cannot be one. */
  public static Optional<KeepCode> read(String typed) {
    return CardCode.signs(typed, LENGTH).map(KeepCode::new);
  }

  /** In two groups of three, as shown. */
  public String printed() {
    return value.substring(0, 3) + " " + value.substring(3);
  }

  /** As letters and digits that a screen reader says one by one. */
  public String spelled() {
    return String.join(" ", value.toUpperCase(Locale.ROOT).split(""));
  }

  /** The code of a visitor and when it ends. */
  public record Shown(KeepCode code, Instant until) {}
}
