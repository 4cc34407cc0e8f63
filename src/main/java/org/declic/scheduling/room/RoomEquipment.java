package org.declic.scheduling.room;

/** What a room offers besides seats and workstations; a help when choosing. */
public enum RoomEquipment {
  PROJECTOR,
  PRINTER,
  SCANNER,
  WEBCAM,
  HEADPHONES,
  TABLETS,
  PHONES,
  STEP_FREE
}
