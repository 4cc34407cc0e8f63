package org.declic.identity;

import java.util.Optional;
import java.util.Set;
import org.declic.platform.Secrets;

/**
 * The four digits on the separate slip: issued, never chosen, and none that anybody tries first.
 */
public record Pin(String value) {
  private static final Set<String> TOO_EASY =
      Set.of("0123", "1234", "2345", "3456", "4567", "5678", "6789", "9876", "4321", "3210");

  static Pin random() {
    while (true) {
      String digits = "%04d".formatted(Secrets.below(10_000));
      if (!isEasy(digits)) {
        return new Pin(digits);
      }
    }
  }

  private static boolean isEasy(String digits) {
    boolean year = digits.startsWith("19") || digits.startsWith("20");
    boolean onlyOne = digits.chars().distinct().count() == 1;
    return year || onlyOne || TOO_EASY.contains(digits);
  }

  /** Reads what somebody typed; empty when it is not four digits. */
  public static Optional<Pin> read(String typed) {
    if (typed == null || typed.length() > 20) {
      return Optional.empty();
    }
    String digits = typed.replaceAll("\\s", "");
    return digits.matches("[0-9]{4}") ? Optional.of(new Pin(digits)) : Optional.empty();
  }
}
