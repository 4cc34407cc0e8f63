package org.declic.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * An hour of today that one test alone plans in. All browser tests of a process meet on one server,
 * in any order, with one Karim and one room that comes first: whoever took the hour of another
 * would be refused. Nobody of the demonstration has anything then either: its own sessions lie
 * around now, up to six hours later.
 */
public enum FreeHour {
  WHOLE_DAY("00:05", "00:35"),
  WORKSHOP_DAY("00:35", "01:35"),
  HAND_TOLD("01:35", "01:55"),
  WITHOUT_NETWORK("03:00", "03:30"),
  CARDS_READ("03:30", "04:00"),
  PAPER_SHEET("04:00", "04:30"),
  TWO_EDITORS("04:30", "05:00"),
  HAND_SEEN("05:00", "05:30"),
  NOT_THE_GUESTS("05:30", "05:45"),
  THE_GUESTS("05:45", "06:05"),
  WHOLE_WORKSHOP("06:05", "07:05");

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalTime MORNING = LocalTime.of(8, 30);

  private final LocalTime from;
  private final LocalTime to;

  FreeHour(String from, String to) {
    this.from = LocalTime.parse(from);
    this.to = LocalTime.parse(to);
  }

  /** At night, or in the evening when the demonstration began at night; as a field takes it. */
  public String start() {
    return today(from).toString();
  }

  public String end() {
    return today(to).toString();
  }

  /** As pages say it: « 6 h 05 ». */
  public String startSaid() {
    return said(today(from));
  }

  public String endSaid() {
    return said(today(to));
  }

  boolean meets(FreeHour other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }

  /** Neither in the hour that a night of March lacks, nor past midnight when moved. */
  boolean exists() {
    boolean lacking = from.isBefore(LocalTime.of(3, 0)) && to.isAfter(LocalTime.of(2, 0));
    return from.isBefore(to) && evening(from).isBefore(evening(to)) && !lacking;
  }

  private static String said(LocalTime time) {
    return "%d\u00a0h\u00a0%02d".formatted(time.getHour(), time.getMinute());
  }

  private static LocalTime today(LocalTime atNight) {
    return begun().isBefore(MORNING) ? evening(atNight) : atNight;
  }

  private static LocalTime evening(LocalTime atNight) {
    return atNight.plusHours(16).plusMinutes(30);
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
