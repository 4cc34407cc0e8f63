package org.declic.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Hours of today at which nobody of the demonstration has anything: its own sessions lie around
 * now, up to six hours later.
 */
public final class FreeHour {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
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
    LocalTime time = LocalTime.parse(atNight);
    return begun().isBefore(MORNING) ? time.plusHours(16).plusMinutes(30) : time;
  }

  /**
   * When the demonstration began: with this process, or with the day. Asked anew, the clock might
   * say « night » for the beginning of a session and « morning » for its end.
   */
  private static LocalTime begun() {
    ZonedDateTime process =
        ProcessHandle.current().info().startInstant().orElseThrow().atZone(PARIS);
    boolean today = process.toLocalDate().equals(LocalDate.now(PARIS));
    return today ? process.toLocalTime() : LocalTime.MIDNIGHT;
  }
}
