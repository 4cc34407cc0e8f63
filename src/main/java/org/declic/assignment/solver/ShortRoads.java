package org.declic.assignment.solver;

/** People are sent away from home for a day only when it is worth the road. */
final class ShortRoads implements Rule.OfWeek {

  @Override
  public String code() {
    return "ROAD";
  }

  @Override
  public long cost(Week week) {
    return week.ground().weights().travel() * week.road();
  }

  @Override
  public void addTo(Model model) {
    for (ModelWeek week : model.weeks()) {
      long travel = model.ground().weights().travel();
      model.cost(week.road(), travel);
      model.always(travel * week.busyRoad());
    }
  }
}
