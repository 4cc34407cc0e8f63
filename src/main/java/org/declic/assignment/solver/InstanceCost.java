package org.declic.assignment.solver;

import org.declic.assignment.solver.StaffingProblem.PairCost;

/** What an instance from elsewhere says that somebody costs in a session. */
final class InstanceCost implements Rule.OfChoice {

  @Override
  public String code() {
    return "COST";
  }

  @Override
  public long cost(Ground ground, Candidate mediator, SessionNeed session, Part part) {
    return ground.pair(mediator, session).map(PairCost::cost).orElse(0L);
  }
}
