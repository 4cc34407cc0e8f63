package org.declic.content;

import java.util.regex.Pattern;

/** A skill: {@code mail.repondre}. Never reused. */
public record SkillId(String value) implements Comparable<SkillId> {
  private static final Pattern SHAPE =
      Pattern.compile("[a-z][a-z0-9]*(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

  public SkillId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("Not a skill id: " + value);
    }
  }

  public static boolean isWellFormed(String value) {
    return value != null && value.length() <= 80 && SHAPE.matcher(value).matches();
  }

  @Override
  public int compareTo(SkillId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
