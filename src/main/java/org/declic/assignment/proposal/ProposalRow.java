package org.declic.assignment.proposal;

import java.time.Instant;
import java.util.List;

/**
 * A proposal as pages read it.
 *
 * @param stood what was published when it was asked for
 * @param standing what stands since, as far as this proposal changed it
 * @param proposed what was found
 * @param chosen what people made of it since
 */
public record ProposalRow(
    ProposalId id,
    Days days,
    ProposalState state,
    boolean trial,
    boolean kept,
    List<Assumption> assumptions,
    Roster stood,
    Roster standing,
    Roster proposed,
    Roster chosen,
    List<Decision> decisions,
    Work work,
    String askedBy,
    Instant askedAt,
    long version) {

  public ProposalRow {
    assumptions = List.copyOf(assumptions);
    decisions = List.copyOf(decisions);
  }

  /**
   * How far the work is.
   *
   * @param places of all sessions together
   * @param improvements how often something better was found
   */
  public record Work(int places, int filled, int improvements, boolean stopAsked) {}

  public boolean isSolving() {
    return state == ProposalState.SOLVING;
  }

  public boolean isLost() {
    return state == ProposalState.LOST;
  }

  /** There is something to look at. */
  public boolean isOpen() {
    return state == ProposalState.READY || state == ProposalState.ACCEPTED;
  }
}
