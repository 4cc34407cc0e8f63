package org.declic.scheduling.room;

/** What a room is mostly for; a help when choosing, never a limit. */
public enum RoomUse {
  WORKSHOP,
  INTERVIEW,
  OPEN_SPACE
}
