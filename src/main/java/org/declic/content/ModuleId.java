package org.declic.content;

import java.util.regex.Pattern;

/** A module of the pathway: {@code m1}. */
public record ModuleId(String value) implements Comparable<ModuleId> {
  private static final Pattern SHAPE = Pattern.compile("m[1-9][0-9]?");

  public ModuleId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("Not a module id: " + value);
    }
  }

  public static boolean isWellFormed(String value) {
    return value != null && value.length() <= 80 && SHAPE.matcher(value).matches();
  }

  @Override
  public int compareTo(ModuleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
