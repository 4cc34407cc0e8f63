package org.declic.identity;

import org.declic.platform.Refusal;

/** What a learner wants to be called: 2 to 24 characters, any script, no line breaks. */
public record Nickname(String value) {
  public static final int LONGEST = 24;

  /**
   * @throws Refusal with a sentence when it is empty, too short or too long
   */
  public Nickname {
    value = value == null ? "" : value.strip().replaceAll("\\s+", " ");
    int length = value.codePointCount(0, value.length());
    if (length < 2 || length > LONGEST || value.codePoints().anyMatch(Character::isISOControl)) {
      throw new Refusal("identity.refused.nickname", LONGEST);
    }
  }
}
