package org.declic.interop.ical;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;

/**
 * The rules of a zone for the time that a calendar covers: each change of the clocks by itself, so
 * that it is right for any zone and any year.
 */
final class ZoneLines {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);

  private ZoneLines() {}

  static void write(ContentLines lines, ZoneId zone, Instant from, Instant to) {
    ZoneRules rules = zone.getRules();
    lines.line("BEGIN:VTIMEZONE").line("TZID:" + zone.getId());
    ZoneOffsetTransition change = rules.previousTransition(from.plusSeconds(1));
    if (change == null) {
      ZoneOffset offset = rules.getOffset(from);
      observance(lines, zone, from, LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset);
      change = rules.nextTransition(from);
    }
    while (change != null && !change.getInstant().isAfter(to)) {
      observance(
          lines,
          zone,
          change.getInstant(),
          change.getDateTimeBefore(),
          change.getOffsetBefore(),
          change.getOffsetAfter());
      change = rules.nextTransition(change.getInstant());
    }
    lines.line("END:VTIMEZONE");
  }

  private static void observance(
      ContentLines lines,
      ZoneId zone,
      Instant at,
      LocalDateTime local,
      ZoneOffset before,
      ZoneOffset after) {
    String kind = zone.getRules().isDaylightSavings(at) ? "DAYLIGHT" : "STANDARD";
    lines
        .line("BEGIN:" + kind)
        .line("DTSTART:" + LOCAL.format(local))
        .line("TZOFFSETFROM:" + offset(before))
        .line("TZOFFSETTO:" + offset(after))
        .line("TZNAME:" + NAME.format(at.atZone(zone)))
        .line("END:" + kind);
  }

  private static String offset(ZoneOffset offset) {
    int seconds = Math.abs(offset.getTotalSeconds());
    String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
    String text = sign + String.format(Locale.ROOT, "%02d%02d", seconds / 3600, seconds / 60 % 60);
    return seconds % 60 == 0 ? text : text + String.format(Locale.ROOT, "%02d", seconds % 60);
  }
}
