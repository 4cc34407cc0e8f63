package org.declic.content;

import java.util.regex.Pattern;

/**
 * A question, for ever: {@code m1-u08/q1}. A question that measures something else is another item.
 */
public record ItemId(String value) implements Comparable<ItemId> {
  private static final Pattern SHAPE =
      Pattern.compile("m[1-9][0-9]?-u[0-9]{2}/[a-z][a-z0-9-]{0,19}");

  public ItemId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("Not a item id: " + value);
    }
  }

  public static boolean isWellFormed(String value) {
    return value != null && value.length() <= 80 && SHAPE.matcher(value).matches();
  }

  public UnitId unit() {
    return new UnitId(value.substring(0, value.indexOf('/')));
  }

  /** The id of the screen that asks it, inside its unit. */
  public String screen() {
    return value.substring(value.indexOf('/') + 1);
  }

  @Override
  public int compareTo(ItemId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
