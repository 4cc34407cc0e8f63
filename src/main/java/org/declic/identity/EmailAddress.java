package org.declic.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.declic.platform.Refusal;

/** A staff member's address, in lower case; only its outer shape is checked. */
public record EmailAddress(String value) {
  private static final Pattern SHAPE = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]+");

  /**
   * @throws Refusal with a sentence when it cannot be an address
   */
  public EmailAddress {
    value = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
    if (value.length() > 190 || !SHAPE.matcher(value).matches()) {
      throw new Refusal("identity.refused.email");
    }
  }
}
