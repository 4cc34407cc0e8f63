package org.declic.assessment.simulator;

import java.text.Normalizer;
import java.util.Locale;
import org.declic.content.Structure;

/**
 * A text to be copied at the keyboard.
 *
 * @param given what already stands in the box; empty text for nothing
 * @param caps whether Caps Lock is found switched on
 */
record Copy(String id, String text, String given, boolean caps) {
  /** Keys that write these only while Shift is held. */
  private static final String WITH_SHIFT = "0123456789.";

  /** Letters that look like another sign. */
  private static final String LIKE_ONE = "1lI";

  private static final String LIKE_ZERO = "0oO";
  private static final String MAY_HAVE_ACCENT = "aceinouy";

  static Copy of(Structure entry) {
    return new Copy(
        entry.text("id").orElse(""),
        entry.text("text").orElse(""),
        entry.text("given").orElse(""),
        entry.yes("caps"));
  }

  /** How much of what was found in the box may stay. */
  int rightOfGiven() {
    int right = 0;
    while (right < Math.min(given.length(), text.length())
        && given.charAt(right) == text.charAt(right)) {
      right++;
    }
    return right;
  }

  /** Whether a wrong sign of this class can stand where the text wants another one. */
  boolean canBe(String slip, int place) {
    String wanted = place < text.length() ? text.substring(place, place + 1) : "";
    String small = wanted.toLowerCase(Locale.ROOT);
    boolean letter = !wanted.isEmpty() && Character.isLetter(wanted.charAt(0));
    return switch (slip) {
      case "other" -> true;
      case "space" -> !wanted.equals(" ");
      case "no-space" -> wanted.equals(" ");
      case "caps" -> letter && wanted.equals(small);
      case "shift" -> !wanted.isEmpty() && (!wanted.equals(small) || WITH_SHIFT.contains(wanted));
      case "alt-gr" -> wanted.equals("@");
      case "l-for-1" -> !wanted.isEmpty() && LIKE_ONE.contains(wanted);
      case "o-for-0" -> !wanted.isEmpty() && LIKE_ZERO.contains(wanted);
      case "accent" -> letter && MAY_HAVE_ACCENT.contains(bare(small));
      default -> false;
    };
  }

  private static String bare(String letter) {
    return Normalizer.normalize(letter, Normalizer.Form.NFD).substring(0, 1);
  }
}
