package org.declic.scheduling.reminder;

/** What somebody who asked for it is told. */
public enum ReminderKind {
  DAY_BEFORE,
  TWO_HOURS_BEFORE,
  MOVED,
  CANCELLED,
  SEAT_OFFERED
}
