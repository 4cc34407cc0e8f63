package org.declic.assignment.solver;

import org.declic.assignment.solver.StaffingPlan.Assigned;

/**
 * A mediator in one part of a session: what the engine says yes or no to.
 *
 * @param minutes that it takes of the contract
 * @param strain the same, with evenings and heavy kinds counting more
 * @param cost what it adds to the score by itself, whatever else is decided
 */
record Choice(
    Candidate mediator,
    SessionNeed session,
    Part part,
    int minutes,
    int strain,
    long cost,
    boolean locked) {

  Assigned assigned() {
    return new Assigned(session.id(), mediator.id(), part);
  }

  Stay stay() {
    return Stay.in(session);
  }

  boolean same(Choice other) {
    return session.id().equals(other.session.id())
        && mediator.id().equals(other.mediator.id())
        && part == other.part;
  }
}
