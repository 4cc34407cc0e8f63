package org.declic.assignment.solver;

/** What a mediator does in a session. */
public enum Part {
  /** Answers for the session: needs its skills. */
  LEAD,
  /** Helps at the workstations: needs the kind of activity, not the units. */
  SUPPORT
}
