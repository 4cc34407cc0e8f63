package org.declic.assignment.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a careful person would do with a spreadsheet: the places with the fewest possible people
 * first, each to whoever costs least at that moment, nothing taken back.
 */
final class Greedy {

  private Greedy() {}

  static Draft fill(Ground ground) {
    Draft draft = new Draft(ground);
    List<Place> places = new ArrayList<>(ground.places());
    for (Place place : places) {
      ground.choices(place).stream().filter(Choice::locked).forEach(draft::add);
    }
    places.sort(
        Comparator.<Place>comparingInt(place -> ground.choices(place).size() / place.size())
            .thenComparing(place -> -EmptyPlace.weight(ground, place)));
    for (Place place : places) {
      fill(ground, draft, place);
    }
    return draft;
  }

  private static void fill(Ground ground, Draft draft, Place place) {
    while (!draft.isFull(place)) {
      Choice best = null;
      long least = EmptyPlace.weight(ground, place);
      for (Choice choice : ground.choices(place)) {
        if (!choice.locked() && draft.fits(choice)) {
          long price = draft.price(choice);
          if (price < least) {
            best = choice;
            least = price;
          }
        }
      }
      if (best == null) {
        return;
      }
      draft.add(best);
    }
  }
}
