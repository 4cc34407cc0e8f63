package org.declic.scheduling.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Rule: of some names, the one that is fewest changed letters away, if half of it is right. */
public final class NearestName {

  private NearestName() {}

  public static Optional<String> of(String typed, Collection<String> names) {
    String wanted = IntakeColumn.plain(typed);
    return names.stream()
        .filter(name -> isNear(wanted, IntakeColumn.plain(name)))
        .min(Comparator.comparingInt(name -> changes(wanted, IntakeColumn.plain(name))));
  }

  private static boolean isNear(String one, String other) {
    return !one.isEmpty()
        && (other.contains(one)
            || one.contains(other)
            || changes(one, other) * 2 <= Math.max(one.length(), other.length()));
  }

  /** Letters put in, left out or replaced (Levenshtein's distance). */
  static int changes(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + same);
      }
      above = row;
    }
    return above[other.length()];
  }
}
