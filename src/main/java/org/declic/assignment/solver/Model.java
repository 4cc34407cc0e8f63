package org.declic.assignment.solver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.declic.assignment.solver.engine.LinearModel;
import org.declic.assignment.solver.engine.Sum;

/** What the rules tell the engine, in words that are near to theirs. */
final class Model {
  private final Ground ground;
  private final LinearModel linear = new LinearModel();
  private final Map<Choice, Integer> columns = new IdentityHashMap<>();
  private final List<Choice> choices = new ArrayList<>();
  private final Map<String, Map<String, List<Choice>>> ofMediator = new LinkedHashMap<>();
  private final Map<String, List<Choice>> inSession = new HashMap<>();
  private final Map<Place, Integer> empty = new LinkedHashMap<>();
  private final List<Consumer<long[]>> derived = new ArrayList<>();
  private final Conflicts conflicts;
  private final List<ModelWeek> weeks;

  private Model(Ground ground) {
    this.ground = ground;
    for (Place place : ground.places()) {
      for (Choice choice : ground.choices(place)) {
        columns.put(choice, linear.yesNo());
        choices.add(choice);
        inSession.computeIfAbsent(choice.session().id(), any -> new ArrayList<>()).add(choice);
        ofMediator
            .computeIfAbsent(choice.mediator().id(), any -> new LinkedHashMap<>())
            .computeIfAbsent(choice.session().id(), any -> new ArrayList<>())
            .add(choice);
        if (choice.locked()) {
          fix(choice);
        }
      }
    }
    this.conflicts = new Conflicts(this);
    this.weeks = ModelWeeks.of(this);
  }

  static Model of(Ground ground) {
    Model model = new Model(ground);
    Rules.all().forEach(rule -> rule.addTo(model));
    model.conflicts.close();
    return model;
  }

  Ground ground() {
    return ground;
  }

  LinearModel linear() {
    return linear;
  }

  List<Choice> choices() {
    return choices;
  }

  List<Choice> choices(SessionNeed session) {
    return inSession.getOrDefault(session.id(), List.of());
  }

  List<Choice> choices(Candidate mediator) {
    return sessionsOf(mediator).stream().flatMap(List::stream).toList();
  }

  /** What somebody could do, session by session: one choice, or two where there are two parts. */
  Collection<List<Choice>> sessionsOf(Candidate mediator) {
    return ofMediator.getOrDefault(mediator.id(), Map.of()).values();
  }

  void eachSession(Candidate mediator, Consumer<List<Choice>> act) {
    sessionsOf(mediator).forEach(act);
  }

  List<ModelWeek> weeks() {
    return weeks;
  }

  int column(Choice choice) {
    return columns.get(choice);
  }

  void fix(Choice choice) {
    linear.fix(column(choice), 1);
  }

  /** Nobody does both of two sessions of which this is true. */
  void exclude(BiPredicate<Choice, Choice> clash) {
    conflicts.add(clash);
  }

  Sum count(Collection<Choice> some) {
    Sum sum = new Sum();
    some.forEach(choice -> sum.add(column(choice), 1));
    return sum;
  }

  Sum minutes(Collection<Choice> some) {
    Sum sum = new Sum();
    some.forEach(choice -> sum.add(column(choice), choice.minutes()));
    return sum;
  }

  /** Locks are kept whatever they break: the limit gives way to them, and to nothing else. */
  void atMost(Sum sum, long limit) {
    linear.atMost(sum, Math.max(limit, linear.least(sum)));
  }

  /** The place has as many people as it wants, or pays for those who are missing. */
  void fill(Place place) {
    int missing = linear.following(linear.amount(place.size()));
    empty.put(place, missing);
    Sum sum = count(ground.choices(place));
    long size = Math.max(place.size(), linear.least(sum));
    Sum people = new Sum().add(sum);
    derive(values -> values[missing] = size - people.value(values));
    linear.exactly(sum.add(missing, 1), size);
  }

  void costOfEmpty(Place place, long points) {
    linear.cost(empty.get(place), points);
  }

  void cost(Choice choice, long points) {
    linear.cost(column(choice), points);
  }

  void cost(Sum sum, long points) {
    for (int i = 0; i < sum.size(); i++) {
      linear.cost(sum.column(i), sum.factor(i) * points);
    }
  }

  void always(long points) {
    linear.always(points);
  }

  void costUnlessOneOf(Collection<Choice> some, long points) {
    int missed = linear.following(linear.yesNo());
    Sum sum = count(some);
    derive(values -> values[missed] = sum.value(values) > 0 ? 0 : 1);
    linear.atLeast(new Sum().add(sum).add(missed, 1), 1);
    linear.cost(missed, points);
  }

  /** Each unit of the sum above the limit costs. */
  void costAbove(Sum sum, long limit, long points) {
    long most = linear.most(sum) - limit;
    if (most > 0) {
      int above = linear.following(linear.amount(most));
      derive(values -> values[above] = Math.max(0, sum.value(values) - limit));
      linear.atMost(new Sum().add(sum).add(above, -1), limit);
      linear.cost(above, points);
    }
  }

  /** How to find a column's value from those before it. */
  void derive(Consumer<long[]> rule) {
    derived.add(rule);
  }

  /** All columns as a plan would set them. */
  long[] values(Draft draft) {
    long[] values = new long[linear.size()];
    for (Choice choice : choices) {
      boolean taken = draft.in(choice.session()).stream().anyMatch(choice::same);
      values[column(choice)] = taken ? 1 : 0;
    }
    derived.forEach(rule -> rule.accept(values));
    return values;
  }

  Draft draft(long[] values) {
    Draft draft = new Draft(ground);
    for (Choice choice : choices) {
      if (values[column(choice)] == 1) {
        draft.add(choice);
      }
    }
    return draft;
  }
}
