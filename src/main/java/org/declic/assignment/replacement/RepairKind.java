package org.declic.assignment.replacement;

/** What was done for a session whose mediator is away. */
public enum RepairKind {
  /** A colleague said yes. */
  REPLACED,
  /** Those who lead it as well lead it without the one who is away. */
  ALONE,
  /** It takes place at another time. */
  MOVED
}
