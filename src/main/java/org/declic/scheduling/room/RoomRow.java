package org.declic.scheduling.room;

/** A room as pages show it. */
public record RoomRow(String id, String name, int seats, int workstations, RoomUse use) {}
