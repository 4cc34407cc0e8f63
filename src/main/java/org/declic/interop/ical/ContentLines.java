package org.declic.interop.ical;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Lines of iCalendar: ended by CRLF, folded after 75 octets, never inside a character. */
final class ContentLines {
  private static final int LONGEST = 75;
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

  private final StringBuilder text = new StringBuilder();

  /** A line whose value needs no escaping. */
  ContentLines line(String nameAndValue) {
    int octets = 0;
    for (int at = 0; at < nameAndValue.length(); ) {
      int sign = nameAndValue.codePointAt(at);
      String piece = Character.toString(sign);
      int length = piece.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > LONGEST) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(piece);
      octets += length;
      at += Character.charCount(sign);
    }
    text.append("\r\n");
    return this;
  }

  /** A line with words; an empty text is left out. */
  ContentLines text(String name, String words) {
    return words.isEmpty() ? this : line(name + ":" + escaped(words));
  }

  ContentLines utc(String name, Instant at) {
    return line(name + ":" + LOCAL.format(at.atZone(ZoneOffset.UTC)) + "Z");
  }

  ContentLines local(String name, Instant at, ZoneId zone) {
    return line(name + ";TZID=" + zone.getId() + ":" + LOCAL.format(at.atZone(zone)));
  }

  /** RFC 5545, 3.3.11; what has no place in a text becomes a space. */
  private static String escaped(String words) {
    return words
        .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\n", "\\n");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
