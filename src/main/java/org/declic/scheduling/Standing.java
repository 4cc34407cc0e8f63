package org.declic.scheduling;

/** What somebody who asked for a seat has got. */
public enum Standing {
  SEATED,
  WAITING
}
