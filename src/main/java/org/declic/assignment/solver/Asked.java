package org.declic.assignment.solver;

import java.util.ArrayList;
import java.util.List;

/** Whether somebody could take a place in a plan as it is. */
record Asked(Ground ground, Draft draft, Candidate mediator, SessionNeed session, Part part) {

  boolean isPossible() {
    return passes(Rules.HARD);
  }

  boolean stillFits() {
    return passes(Rules.DEPENDING);
  }

  private boolean passes(List<Rule.Hard> rules) {
    for (Rule.Hard rule : rules) {
      if (!rule.against(this).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Every rule that says no. */
  List<Fact> obstacles() {
    List<Fact> found = new ArrayList<>();
    for (Rule.Hard rule : Rules.HARD) {
      found.addAll(rule.against(this));
    }
    return found;
  }

  Stay stay() {
    return Stay.in(session);
  }
}
