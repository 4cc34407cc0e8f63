package org.declic.scheduling.attendance;

import java.util.List;

/** What is noted of one person and one session; with its value in the national scheme. */
public enum AttendanceMark {
  /** Nothing noted yet. */
  EXPECTED("unknown", false),
  PRESENT("seen", true),
  LATE("seen", true),
  LEFT_EARLY("seen", true),
  /** Said before that they would not come. */
  EXCUSED("excused", false),
  /** Did not come, said nothing. */
  NO_SHOW("noshow", false);

  private final String nationalValue;
  private final boolean here;

  AttendanceMark(String nationalValue, boolean here) {
    this.nationalValue = nationalValue;
    this.here = here;
  }

  /** As the national appointment tools write it. */
  public String nationalValue() {
    return nationalValue;
  }

  /** The person was in the room, be it for a part of the time. */
  public boolean isHere() {
    return here;
  }

  /** The marks that mean that somebody came. */
  public static List<AttendanceMark> hereMarks() {
    return List.of(PRESENT, LATE, LEFT_EARLY);
  }
}
