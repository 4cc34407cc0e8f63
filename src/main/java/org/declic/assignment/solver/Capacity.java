package org.declic.assignment.solver;

import java.util.List;

/** Nobody takes more over the whole question than the capacity that an instance gives. */
final class Capacity implements Rule.Hard {

  @Override
  public String code() {
    return "CAPACITY";
  }

  @Override
  public List<Fact> against(Asked asked) {
    Candidate mediator = asked.mediator();
    if (mediator.capacity().isEmpty()) {
      return List.of();
    }
    int capacity = mediator.capacity().getAsInt();
    int minutes = asked.ground().minutes(mediator, asked.session());
    for (Choice choice : asked.draft().of(mediator)) {
      minutes += choice.minutes();
    }
    return Rule.Hard.unless(minutes <= capacity, FactCode.CAPACITY_FULL, minutes, capacity);
  }

  @Override
  public void addTo(Model model) {
    for (Candidate mediator : model.ground().mediators()) {
      if (mediator.capacity().isPresent()) {
        model.atMost(model.minutes(model.choices(mediator)), mediator.capacity().getAsInt());
      }
    }
  }
}
