package org.declic.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.regex.Pattern;

/**
 * Ids of everything stored or sent: UUID version 7 (RFC 9562) in their 36-character text form, made
 * without coordination, in rough order of birth. No meaning may be read from them.
 */
public final class TimeOrderedId {
  private static final Pattern SHAPE =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private TimeOrderedId() {}

  /** A new id, never given before. */
  public static String next() {
    return UuidCreator.getTimeOrderedEpoch().toString();
  }

  /**
   * Passes a well-formed id through.
   *
   * @throws UnknownThing if the text is no id at all: for the reader that is the same as an id that
   *     does not exist
   */
  public static String checked(String value) {
    if (value == null || !SHAPE.matcher(value).matches()) {
      throw new UnknownThing("id");
    }
    return value;
  }
}
