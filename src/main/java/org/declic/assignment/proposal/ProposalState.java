package org.declic.assignment.proposal;

/** Where a proposal stands. */
public enum ProposalState {
  /** Somebody asked, and it is being worked on. */
  SOLVING,
  /** There is something to look at. */
  READY,
  /** All that it changes was published. */
  ACCEPTED,
  /** Somebody put it away, or asked anew. */
  DROPPED,
  /** The work ended without an answer; what is published stands. */
  LOST
}
