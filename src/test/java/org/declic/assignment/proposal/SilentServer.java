package org.declic.assignment.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.declic.identity.Actor;

/** Proposals that some server worked on when it was killed, or works on somewhere else. */
@ApplicationScoped
@Transactional
class SilentServer {
  private static final long MINUTE = 60;

  @Inject Proposals proposals;
  @Inject Questions questions;

  /** Silent for a minute. */
  ProposalId begin(Actor actor, Days days) {
    return begin(actor, days, Instant.now().minusSeconds(MINUTE));
  }

  /** Heard a moment ago. */
  ProposalId beginNow(Actor actor, Days days) {
    return begin(actor, days, Instant.now());
  }

  private ProposalId begin(Actor actor, Days days, Instant at) {
    StaffingProposal proposal =
        new StaffingProposal(
            ProposalId.next(),
            actor.site(),
            days,
            questions.of(actor.site(), days),
            List.of(),
            actor.account(),
            at);
    proposals.add(proposal);
    return proposal.id();
  }
}
