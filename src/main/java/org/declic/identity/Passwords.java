package org.declic.identity;

import org.declic.platform.Refusal;

/** What a staff password must be: 12 to 128 characters of any kind. */
public final class Passwords {
  public static final int SHORTEST = 12;
  public static final int LONGEST = 128;

  private Passwords() {}

  /**
   * Passes an acceptable password through, unchanged.
   *
   * @throws Refusal with a sentence when it is too short or too long; it is never cut
   */
  public static String acceptable(String password) {
    String value = password == null ? "" : password;
    int length = value.codePointCount(0, value.length());
    if (length < SHORTEST) {
      throw new Refusal("identity.refused.password_short", SHORTEST);
    }
    if (length > LONGEST || value.length() > 2 * LONGEST) {
      throw new Refusal("identity.refused.password_long", LONGEST);
    }
    return value;
  }
}
