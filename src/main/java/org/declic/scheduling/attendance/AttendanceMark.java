package org.declic.scheduling.attendance;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.declic.scheduling.ActivityKind;

/** What is noted of one person and one session. */
public enum AttendanceMark {
  /** Nothing noted yet. */
  EXPECTED(false),
  PRESENT(true),
  LATE(true),
  LEFT_EARLY(true),
  /** Said before that they would not come. */
  EXCUSED(false),
  /** Did not come, said nothing. */
  NO_SHOW(false),
  /** Came, and left before anybody had time for them. */
  LEFT_UNSERVED(false),
  /** The centre called the session off: noted by itself, chosen by nobody. */
  REVOKED(false);

  private final boolean here;

  AttendanceMark(boolean here) {
    this.here = here;
  }

  /** The person took part, be it for a part of the time. */
  public boolean isHere() {
    return here;
  }

  /** The marks that mean that somebody took part. */
  public static List<AttendanceMark> hereMarks() {
    return Arrays.stream(values()).filter(AttendanceMark::isHere).toList();
  }

  /** What can be chosen once it has begun; in a group nobody waits for their turn. */
  public static Set<AttendanceMark> choices(ActivityKind kind) {
    return kind.isGroup()
        ? EnumSet.of(PRESENT, LATE, LEFT_EARLY, EXCUSED, NO_SHOW)
        : EnumSet.of(PRESENT, LATE, LEFT_EARLY, EXCUSED, NO_SHOW, LEFT_UNSERVED);
  }

  /** By its name; anything else is no mark. */
  public static AttendanceMark read(String name) {
    return Arrays.stream(values())
        .filter(mark -> mark.name().equals(name))
        .findFirst()
        .orElse(EXPECTED);
  }
}
