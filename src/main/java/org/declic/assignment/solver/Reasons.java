package org.declic.assignment.solver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.declic.assignment.solver.StaffingPlan.Assigned;

/** Why a plan is as it is, place by place. */
public final class Reasons {
  private final Ground ground;
  private final Draft draft;

  private Reasons(Ground ground, Draft draft) {
    this.ground = ground;
    this.draft = draft;
  }

  public static Reasons of(StaffingProblem problem, Collection<Assigned> assigned) {
    Ground ground = new Ground(problem);
    return new Reasons(ground, Draft.of(ground, assigned));
  }

  /** Of whoever has the place, the first by id where there are several; or of the empty place. */
  public Explanation why(String session, Part part) {
    return ground
        .session(session)
        .map(found -> new Place(found, part))
        .map(place -> why(place, first(place)))
        .orElseGet(() -> nothing(session, part));
  }

  /** Of this one of several, or of a place that is left empty beside others. */
  public Explanation why(String session, Part part, Optional<String> mediator) {
    return ground
        .session(session)
        .map(found -> new Place(found, part))
        .map(
            place ->
                why(
                    place,
                    draft.in(place).stream()
                        .filter(
                            choice -> mediator.filter(choice.mediator().id()::equals).isPresent())
                        .findFirst()))
        .orElseGet(() -> nothing(session, part));
  }

  private static Explanation nothing(String session, Part part) {
    return new Explanation(
        session, part, Optional.empty(), List.of(), List.of(), List.of(), List.of());
  }

  private Optional<Choice> first(Place place) {
    return draft.in(place).stream().min(Comparator.comparing(choice -> choice.mediator().id()));
  }

  private Explanation why(Place place, Optional<Choice> chosen) {
    chosen.ifPresent(draft::remove);
    try {
      long price = chosen.map(draft::price).orElseGet(() -> EmptyPlace.weight(ground, place));
      List<Explanation.Other> could = new ArrayList<>();
      List<Explanation.Other> cannot = new ArrayList<>();
      for (Candidate mediator : byId()) {
        if (chosen.filter(choice -> choice.mediator() == mediator).isEmpty()) {
          judge(mediator, place, price, chosen, could, cannot);
        }
      }
      return new Explanation(
          place.session().id(),
          place.part(),
          chosen.map(choice -> choice.mediator().id()),
          chosen.map(choice -> new Merits(ground, draft, choice).because(could)).orElse(List.of()),
          could,
          cannot,
          chosen.isEmpty() && could.isEmpty() ? Remedies.of(cannot) : List.of());
    } finally {
      chosen.ifPresent(draft::add);
    }
  }

  private List<Candidate> byId() {
    return ground.mediators().stream().sorted(Comparator.comparing(Candidate::id)).toList();
  }

  private void judge(
      Candidate mediator,
      Place place,
      long price,
      Optional<Choice> chosen,
      List<Explanation.Other> could,
      List<Explanation.Other> cannot) {
    Asked asked = new Asked(ground, draft, mediator, place.session(), place.part());
    Fact lock =
        FactCode.LOCKED_FOR_OTHER.with(chosen.map(choice -> choice.mediator().id()).orElse(""));
    // That the place is locked is said of whoever has it; here it would hide who else could.
    List<Fact> obstacles = asked.obstacles().stream().filter(fact -> !fact.equals(lock)).toList();
    if (obstacles.isEmpty()) {
      Choice choice = ground.choice(mediator, place.session(), place.part());
      could.add(
          new Explanation.Other(
              mediator.id(),
              draft.price(choice) - price,
              new Merits(ground, draft, choice).differences()));
    } else {
      cannot.add(new Explanation.Other(mediator.id(), 0, obstacles));
    }
  }
}
