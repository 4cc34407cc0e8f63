package org.declic.outcomes;

/** Whether the body somebody was sent to received them: ours, no national scheme asks. */
public enum Received {
  NOT_KNOWN,
  YES,
  NO
}
