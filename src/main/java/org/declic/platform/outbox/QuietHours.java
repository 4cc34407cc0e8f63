package org.declic.platform.outbox;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Nobody’s telephone rings before 8 in the morning or from 8 in the evening on, where they are. */
public final class QuietHours {
  public static final LocalTime END = LocalTime.of(8, 0);
  public static final LocalTime BEGIN = LocalTime.of(20, 0);

  private QuietHours() {}

  public static boolean isQuiet(Instant at, ZoneId zone) {
    LocalTime local = at.atZone(zone).toLocalTime();
    return local.isBefore(END) || !local.isBefore(BEGIN);
  }

  /** That instant, or eight in the morning after it. */
  public static Instant next(Instant at, ZoneId zone) {
    if (!isQuiet(at, zone)) {
      return at;
    }
    ZonedDateTime local = at.atZone(zone);
    boolean evening = !local.toLocalTime().isBefore(BEGIN);
    return local.toLocalDate().plusDays(evening ? 1 : 0).atTime(END).atZone(zone).toInstant();
  }

  /** That instant, or the last quarter of an hour before the quiet began. */
  public static Instant before(Instant at, ZoneId zone) {
    if (!isQuiet(at, zone)) {
      return at;
    }
    ZonedDateTime local = at.atZone(zone);
    boolean morning = local.toLocalTime().isBefore(END);
    return local
        .toLocalDate()
        .minusDays(morning ? 1 : 0)
        .atTime(BEGIN.minusMinutes(15))
        .atZone(zone)
        .toInstant();
  }
}
