package org.declic.content;

import java.util.regex.Pattern;

/** A unit of the pathway: {@code m1-u08}. Never reused. */
public record UnitId(String value) implements Comparable<UnitId> {
  private static final Pattern SHAPE = Pattern.compile("m[1-9][0-9]?-u[0-9]{2}");

  public UnitId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("Not a unit id: " + value);
    }
  }

  public static boolean isWellFormed(String value) {
    return value != null && value.length() <= 80 && SHAPE.matcher(value).matches();
  }

  public ModuleId module() {
    return new ModuleId(value.substring(0, value.indexOf('-')));
  }

  @Override
  public int compareTo(UnitId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
