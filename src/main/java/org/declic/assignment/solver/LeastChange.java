package org.declic.assignment.solver;

/** What is published stays where it can. */
final class LeastChange implements Rule.OfChoice {

  @Override
  public String code() {
    return "LEAST_CHANGE";
  }

  @Override
  public long base(Ground ground) {
    return ground.weights().change() * ground.standing().size();
  }

  @Override
  public long cost(Ground ground, Candidate mediator, SessionNeed session, Part part) {
    return ground.stands(mediator, session, part) ? -ground.weights().change() : 0;
  }
}
