package org.declic.scheduling.slip;

import java.util.Optional;
import org.declic.identity.CardCode;

/**
 * What stands on a slip: eight signs of the alphabet of cards, 40 bits, and a ninth that follows
 * from them, so that a wrong sign is noticed where it is typed. One sign longer than the code of a
 * card: nobody takes one for the other.
 */
public record SlipCode(String value) {
  private static final int RANDOM_SIGNS = 8;
  private static final int LENGTH = RANDOM_SIGNS + 1;

  /**
   * @param keyed a keyed fingerprint in hexadecimal digits: whoever has the key finds the code
   *     again, nobody else does
   */
  static SlipCode from(String keyed) {
    long bits = Long.parseLong(keyed.substring(0, 15), 16);
    StringBuilder code = new StringBuilder(LENGTH);
    for (int i = 0; i < RANDOM_SIGNS; i++) {
      code.append(CardCode.ALPHABET.charAt((int) (bits & 31)));
      bits >>= 5;
    }
    return new SlipCode(code.append(check(code)).toString());
  }

  /** Reads what somebody typed or scanned, as forgiving as a card's code; checks the last sign. */
  public static Optional<SlipCode> read(String typed) {
    return CardCode.signs(typed, LENGTH)
        .filter(code -> code.charAt(RANDOM_SIGNS) == check(code))
        .map(SlipCode::new);
  }

  /** Each sign weighs an odd number, so that no single wrong sign goes unnoticed. */
  private static char check(CharSequence code) {
    int sum = 0;
    for (int i = 0; i < RANDOM_SIGNS; i++) {
      sum += CardCode.ALPHABET.indexOf(code.charAt(i)) * (2 * i + 1);
    }
    return CardCode.ALPHABET.charAt(sum & 31);
  }

  /** In three groups of three, as printed. */
  public String printed() {
    return value.substring(0, 3) + " " + value.substring(3, 6) + " " + value.substring(6);
  }
}
