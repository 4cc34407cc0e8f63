package org.declic.assignment.solver;

import org.declic.assignment.solver.Candidate.Wish;

/** Nobody leads what they would rather not, when there is another way. */
final class UnwantedAvoided implements Rule.OfChoice {

  @Override
  public String code() {
    return "UNWANTED";
  }

  @Override
  public long cost(Ground ground, Candidate mediator, SessionNeed session, Part part) {
    return isUnwanted(mediator, session) ? ground.weights().unwanted() : 0;
  }

  static boolean isUnwanted(Candidate mediator, SessionNeed session) {
    for (Wish wish : mediator.wishes()) {
      if (!wish.wanted() && wish.speaksOf(session)) {
        return true;
      }
    }
    return false;
  }
}
