package org.declic.assignment.solver;

import java.util.List;

/** A session has no more people than places, and nobody takes two of them. */
final class PlacesNotExceeded implements Rule.Hard {

  @Override
  public String code() {
    return "PLACES";
  }

  @Override
  public List<Fact> against(Asked asked) {
    SessionNeed session = asked.session();
    for (Choice choice : asked.draft().in(session)) {
      if (choice.mediator() == asked.mediator()) {
        return List.of(FactCode.ALREADY_IN_IT.with(session.id()));
      }
    }
    boolean full = asked.draft().isFull(new Place(session, asked.part()));
    return Rule.Hard.unless(!full, FactCode.PLACES_FULL, session.id());
  }

  @Override
  public void addTo(Model model) {
    for (Place place : model.ground().places()) {
      model.fill(place);
    }
    for (Candidate mediator : model.ground().mediators()) {
      model.eachSession(mediator, twice -> model.atMost(model.count(twice), 1));
    }
  }
}
