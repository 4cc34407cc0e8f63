package org.declic.scheduling;

/** Where somebody stands who wants a seat in a full session. */
public enum WaitState {
  /** In line. */
  WAITING,
  /** A seat is kept until an hour. */
  OFFERED,
  /** It was kept, nobody answered, and it went to the next one. */
  LAPSED
}
