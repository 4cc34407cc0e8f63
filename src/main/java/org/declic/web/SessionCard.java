package org.declic.web;

import org.declic.scheduling.SessionRow;

/**
 * A session as those who may come see it.
 *
 * @param title what it is about
 * @param kind in words; empty when the title says it
 * @param day « Mardi 24 novembre »
 * @param hours « 9 h 30 – 11 h 30 »
 * @param where room, and who leads it
 * @param seats how many are free, in words
 * @param tone of that: done, todo or advice
 */
public record SessionCard(
    SessionRow row,
    String title,
    String kind,
    String day,
    String start,
    String hours,
    String where,
    String seats,
    String tone,
    String icon) {

  public String id() {
    return row.id();
  }

  public boolean isFree() {
    return row.free() > 0;
  }
}
