package org.declic.content.loading;

import java.util.regex.Pattern;
import org.declic.platform.Language;

/** Lets authors type plainly: sets apostrophes and the no-break spaces of French. */
final class Typography {
  private static final char NO_BREAK = '\u00A0';
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");
  private static final Pattern BEFORE = Pattern.compile("[ \u202F](?=[:;!?»])");
  private static final Pattern AFTER = Pattern.compile("(?<=«)[ \u202F]");
  private static final Pattern UNIT =
      Pattern.compile("(?<=[0-9]) (?=(?:h|min|€|%|px)(?![\\p{L}]))");
  private static final Pattern HOUR = Pattern.compile("(?<=[0-9][ \u00A0]h) (?=[0-9])");

  private Typography() {}

  static String set(String text, Language language) {
    String set = APOSTROPHE.matcher(text).replaceAll("’");
    if (!language.equals(Language.FRENCH)) {
      return set;
    }
    String space = String.valueOf(NO_BREAK);
    for (Pattern pattern : new Pattern[] {BEFORE, AFTER, UNIT, HOUR}) {
      set = pattern.matcher(set).replaceAll(space);
    }
    return set;
  }
}
