package org.declic.assessment.question;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which differences between two texts do not count. Kinds of apostrophe, quotation marks around the
 * whole and a full stop at the end never count.
 *
 * @param letterCase capitals
 * @param accents accents, cedillas and joined letters
 * @param spaces spaces anywhere
 */
record Tolerance(boolean letterCase, boolean accents, boolean spaces) {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");
  private static final Pattern AROUND = Pattern.compile("^[«\"“\\s]+|[»\"”.!?\\s]+$");

  boolean same(String one, String other) {
    return reduced(one).equals(reduced(other));
  }

  String reduced(String text) {
    String reduced =
        SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
    reduced = AROUND.matcher(reduced).replaceAll("").replace('’', '\'').replace('ʼ', '\'');
    if (letterCase) {
      // Up, then down: the one direction alone leaves pairs such as ς and σ apart.
      reduced = reduced.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
    if (accents) {
      String joined =
          reduced.replace("œ", "oe").replace("æ", "ae").replace("Œ", "OE").replace("Æ", "AE");
      reduced = ACCENTS.matcher(Normalizer.normalize(joined, Normalizer.Form.NFD)).replaceAll("");
    }
    return spaces ? reduced.replace(" ", "") : reduced;
  }
}
