package org.declic.content.loading;

import org.declic.platform.Language;

/** Lets authors type plainly: sets apostrophes and the no-break spaces of French. */
final class Typography {
  private static final char NO_BREAK = '\u00A0';
  private static final String AFTER_NUMBER = "h min € % px";

  private Typography() {}

  static String set(String text, Language language) {
    boolean french = language.equals(Language.FRENCH);
    StringBuilder set = new StringBuilder(text);
    for (int i = 0; i < set.length(); i++) {
      char c = set.charAt(i);
      if (c == '\'' && isLetter(set, i - 1) && isLetter(set, i + 1)) {
        set.setCharAt(i, '’');
      } else if (french && (c == ' ' || c == '\u202F') && holds(set, i)) {
        set.setCharAt(i, NO_BREAK);
      }
    }
    return set.toString();
  }

  /** True when a line may not break at this space: before : ; ! ? », after «, in 10 h 30. */
  private static boolean holds(CharSequence text, int space) {
    char before = space > 0 ? text.charAt(space - 1) : '\n';
    char after = space + 1 < text.length() ? text.charAt(space + 1) : '\n';
    if (before == '«' || ":;!?»".indexOf(after) >= 0) {
      return true;
    }
    if (Character.isDigit(before)) {
      return isUnit(text, space + 1);
    }
    boolean afterHour =
        before == 'h'
            && space > 2
            && text.charAt(space - 2) == NO_BREAK
            && Character.isDigit(text.charAt(space - 3));
    return afterHour && Character.isDigit(after);
  }

  private static boolean isUnit(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && end - from < 3) {
      end++;
    }
    for (String unit : AFTER_NUMBER.split(" ")) {
      boolean starts = text.subSequence(from, end).toString().startsWith(unit);
      if (starts && !isLetter(text, from + unit.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(CharSequence text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }
}
