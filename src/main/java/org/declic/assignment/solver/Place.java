package org.declic.assignment.solver;

/** A part of a session that one or several mediators fill. */
record Place(SessionNeed session, Part part) {

  int size() {
    return Math.max(0, session.places(part));
  }

  /** The id says which session it is; comparing all that it needs would take long. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Place place
        && place.part == part
        && place.session.id().equals(session.id());
  }

  @Override
  public int hashCode() {
    return 31 * session.id().hashCode() + part.ordinal();
  }
}
