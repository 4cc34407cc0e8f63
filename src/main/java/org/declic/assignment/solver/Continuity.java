package org.declic.assignment.solver;

/** A group is led by somebody it has met, when there is anybody. */
final class Continuity implements Rule.OfChoice {

  @Override
  public String code() {
    return "CONTINUITY";
  }

  @Override
  public long cost(Ground ground, Candidate mediator, SessionNeed session, Part part) {
    return part == Part.LEAD && isStrange(ground, mediator, session)
        ? ground.weights().strange()
        : 0;
  }

  static boolean isStrange(Ground ground, Candidate mediator, SessionNeed session) {
    return !session.known().isEmpty() && times(mediator, session) == 0;
  }

  static int times(Candidate mediator, SessionNeed session) {
    return session.known().getOrDefault(mediator.id(), 0);
  }
}
