package org.declic.scheduling.walkin;

import java.util.EnumSet;
import java.util.Set;
import org.declic.scheduling.ActivityKind;

/** What somebody at the door comes for, in five words: never a reason, never a story. */
public enum WalkInNeed {
  WORKSTATION(EnumSet.noneOf(ActivityKind.class)),
  WORKSHOP(
      EnumSet.of(ActivityKind.WORKSHOP, ActivityKind.COLLECTIVE_INTERVIEW, ActivityKind.SHOWROOM)),
  APPOINTMENT(EnumSet.of(ActivityKind.INDIVIDUAL_INTERVIEW, ActivityKind.INDIVIDUAL_SUPPORT)),
  PROCEDURE(EnumSet.of(ActivityKind.INDIVIDUAL_SUPPORT)),
  OTHER(EnumSet.noneOf(ActivityKind.class));

  private final Set<ActivityKind> fitting;

  WalkInNeed(Set<ActivityKind> fitting) {
    this.fitting = fitting;
  }

  /** A session of this kind answers it. */
  public boolean fits(ActivityKind kind) {
    return fitting.contains(kind);
  }
}
