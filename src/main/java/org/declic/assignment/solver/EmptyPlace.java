package org.declic.assignment.solver;

/**
 * A place that nobody fills weighs by its kind and by the people enrolled: a quarter of it where
 * somebody only helps.
 */
final class EmptyPlace implements Rule.Soft {
  private static final int HELPING = 4;

  @Override
  public String code() {
    return "EMPTY_PLACE";
  }

  static long weight(Ground ground, Place place) {
    Weights weights = ground.weights();
    int percent = weights.kinds().getOrDefault(place.session().kind(), 100);
    long whole =
        weights.emptyPlace() * percent / 100
            + weights.person() * Math.max(0, place.session().people());
    return place.part() == Part.LEAD ? whole : whole / HELPING;
  }

  @Override
  public long score(Ground ground, Draft draft) {
    long sum = 0;
    for (Place place : ground.places()) {
      sum += weight(ground, place) * Math.max(0, place.size() - draft.in(place).size());
    }
    return sum;
  }

  @Override
  public void addTo(Model model) {
    for (Place place : model.ground().places()) {
      model.costOfEmpty(place, weight(model.ground(), place));
    }
  }
}
