package org.declic.web;

import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Hours of today at which nobody of the demonstration has anything: its own sessions lie around
 * now, up to six hours later.
 */
public final class FreeHour {
  private static final LocalTime MORNING = LocalTime.of(8, 30);

  private FreeHour() {}

  /** At night as given, or in the evening when the demonstration began at night. */
  public static String of(String atNight) {
    return time(atNight).toString();
  }

  /** As pages say it: « 6 h 05 ». */
  public static String said(String atNight) {
    LocalTime time = time(atNight);
    return "%d\u00a0h\u00a0%02d".formatted(time.getHour(), time.getMinute());
  }

  private static LocalTime time(String atNight) {
    boolean night = LocalTime.now(ZoneId.of("Europe/Paris")).isBefore(MORNING);
    LocalTime time = LocalTime.parse(atNight);
    return night ? time.plusHours(16).plusMinutes(30) : time;
  }
}
