package org.declic.assignment.proposal;

import org.declic.platform.TimeOrderedId;

/** Names a {@link StaffingProposal}. */
public record ProposalId(String value) {
  public ProposalId {
    TimeOrderedId.checked(value);
  }

  public static ProposalId next() {
    return new ProposalId(TimeOrderedId.next());
  }
}
