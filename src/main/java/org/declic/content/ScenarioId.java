package org.declic.content;

import java.util.regex.Pattern;

/** A scenario of a simulator: {@code mailbox/mairie}. Never reused. */
public record ScenarioId(String value) implements Comparable<ScenarioId> {
  private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*/[a-z][a-z0-9-]{0,39}");

  public ScenarioId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("Not a scenario id: " + value);
    }
  }

  public static boolean isWellFormed(String value) {
    return value != null && value.length() <= 80 && SHAPE.matcher(value).matches();
  }

  public String simulator() {
    return value.substring(0, value.indexOf('/'));
  }

  @Override
  public int compareTo(ScenarioId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
