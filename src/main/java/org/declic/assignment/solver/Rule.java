package org.declic.assignment.solver;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that staffing keeps to. Its first sentence is the rule; {@link Rules} lists them all,
 * and each has a test of the same name.
 */
interface Rule {

  /** How plans, scores and pages call it. */
  String code();

  /** What must not be, and how the engine learns of it. */
  void addTo(Model model);

  /** Never broken, except by somebody's lock. */
  interface Hard extends Rule {

    /** What it says against somebody in a place; nothing when it has no objection. */
    List<Fact> against(Asked asked);

    static List<Fact> unless(boolean fine, FactCode code, Object... values) {
      return fine ? List.of() : List.of(code.with(values));
    }
  }

  /** Two things that nobody can do both, whoever it is. */
  interface Clash extends Hard {

    List<Fact> between(Ground ground, Stay one, Stay other);

    @Override
    default List<Fact> against(Asked asked) {
      List<Fact> found = new ArrayList<>();
      Stay stay = asked.stay();
      if (stay.span().isEmpty()) {
        return found;
      }
      for (Choice choice : asked.draft().of(asked.mediator())) {
        if (choice.session() != asked.session() && !stay.farFrom(choice.stay())) {
          found.addAll(between(asked.ground(), choice.stay(), stay));
        }
      }
      for (Candidate.Busy busy : asked.mediator().busy()) {
        found.addAll(between(asked.ground(), Stay.of(busy), stay));
      }
      return found;
    }

    @Override
    default void addTo(Model model) {
      model.exclude((one, other) -> !between(model.ground(), one.stay(), other.stay()).isEmpty());
    }
  }

  /** It may be broken, at a price. */
  interface Soft extends Rule {

    /** What the whole plan pays for it. */
    long score(Ground ground, Draft draft);
  }

  /** What a mediator in a place costs by itself. */
  interface OfChoice extends Soft {

    long cost(Ground ground, Candidate mediator, SessionNeed session, Part part);

    /** What is paid before anything is decided. */
    default long base(Ground ground) {
      return 0;
    }

    @Override
    default long score(Ground ground, Draft draft) {
      long sum = base(ground);
      for (List<Choice> all : draft.byMediator()) {
        for (Choice choice : all) {
          sum += cost(ground, choice.mediator(), choice.session(), choice.part());
        }
      }
      return sum;
    }

    @Override
    default void addTo(Model model) {
      model.always(base(model.ground()));
      for (Choice choice : model.choices()) {
        model.cost(
            choice, cost(model.ground(), choice.mediator(), choice.session(), choice.part()));
      }
    }
  }

  /** What somebody's week costs as a whole. */
  interface OfWeek extends Soft {

    long cost(Week week);

    @Override
    default long score(Ground ground, Draft draft) {
      return Weeks.all(ground, draft).stream().mapToLong(this::cost).sum();
    }
  }
}
