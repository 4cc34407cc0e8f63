package org.declic.platform.outbox;

/** Where a letter stands. Sent and given up are final, unless a person asks to try again. */
public enum LetterState {
  WAITING,
  SENT,
  FAILED
}
