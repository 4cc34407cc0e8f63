package org.declic.assignment.replacement;

/** What became of a request. */
public enum Answer {
  OPEN,
  ACCEPTED,
  DECLINED,
  /** Whoever asked needs it no longer, or somebody else was faster. */
  WITHDRAWN,
  /** Nobody answered in time; never stored, the clock says it. */
  LAPSED
}
