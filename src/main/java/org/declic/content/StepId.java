package org.declic.content;

import java.util.regex.Pattern;

/** A step inside its unit: {@code s04}. */
public record StepId(String value) implements Comparable<StepId> {
  private static final Pattern SHAPE = Pattern.compile("s[0-9]{2}");

  public StepId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("Not a step id: " + value);
    }
  }

  public static boolean isWellFormed(String value) {
    return value != null && value.length() <= 80 && SHAPE.matcher(value).matches();
  }

  @Override
  public int compareTo(StepId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
