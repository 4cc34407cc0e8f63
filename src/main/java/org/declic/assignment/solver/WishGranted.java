package org.declic.assignment.solver;

import java.util.List;
import org.declic.assignment.solver.Candidate.Wish;

/** In each week somebody gets at least one session of those they wish, if they could have one. */
final class WishGranted implements Rule.OfWeek {

  @Override
  public String code() {
    return "WISH";
  }

  @Override
  public long cost(Week week) {
    long cost = 0;
    for (Wish wish : week.mediator().wishes()) {
      boolean granted =
          !wish.wanted()
              || week.choices().stream().anyMatch(choice -> wish.speaksOf(choice.session()))
              || !week.ground().couldHave(week.mediator(), week.monday(), wish);
      cost += granted ? 0 : week.ground().weights().wanted();
    }
    return cost;
  }

  @Override
  public void addTo(Model model) {
    for (ModelWeek week : model.weeks()) {
      for (Wish wish : week.mediator().wishes()) {
        List<Choice> matching =
            week.choices().stream().filter(choice -> wish.speaksOf(choice.session())).toList();
        if (wish.wanted() && !matching.isEmpty()) {
          model.costUnlessOneOf(matching, model.ground().weights().wanted());
        }
      }
    }
  }
}
