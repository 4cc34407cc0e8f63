package org.declic.scheduling.walkin;

import java.time.LocalDate;

/**
 * The tickets of a day: a visit each, never a person.
 *
 * @param taken numbers given
 * @param seat of them, those who took a seat in a session
 * @param support those for whom a mediator took the time
 * @param workstation those who sat down at a workstation
 * @param answered those answered at the desk
 * @param left those who left without being served
 */
public record DayCount(
    LocalDate day, int taken, int seat, int support, int workstation, int answered, int left) {

  static DayCount none(LocalDate day) {
    return new DayCount(day, 0, 0, 0, 0, 0, 0);
  }

  public int served() {
    return seat + support + workstation + answered;
  }

  /** Nobody noted what became of them: on a day that is over this is “not known”, not “left”. */
  public int open() {
    return taken - served() - left;
  }
}
