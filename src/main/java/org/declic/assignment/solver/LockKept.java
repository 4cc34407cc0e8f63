package org.declic.assignment.solver;

import java.util.List;

/** What somebody locked stays as it is, whatever it costs and whatever it breaks. */
final class LockKept implements Rule.Hard {

  @Override
  public String code() {
    return "LOCK";
  }

  @Override
  public List<Fact> against(Asked asked) {
    Place place = new Place(asked.session(), asked.part());
    List<String> locked = asked.ground().locked(place);
    boolean free = locked.size() < place.size() || locked.contains(asked.mediator().id());
    return Rule.Hard.unless(free, FactCode.LOCKED_FOR_OTHER, locked.isEmpty() ? "" : locked.get(0));
  }

  @Override
  public void addTo(Model model) {
    model.choices().stream().filter(Choice::locked).forEach(model::fix);
  }
}
