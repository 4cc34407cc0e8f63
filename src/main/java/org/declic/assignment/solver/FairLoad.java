package org.declic.assignment.solver;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Nobody carries much more of a week than their fair part by contract, evenings, the road and heavy
 * kinds counted for what they are; the further above it, the dearer.
 */
final class FairLoad implements Rule.OfWeek {
  /** Where it begins to count, and where it counts twice, in percent of the fair part. */
  static final int[] STEPS = {110, 130};

  private static final int EVENING = 50;
  private static final Map<String, Integer> HEAVY =
      Map.of("WORKSHOP", 25, "COLLECTIVE_INTERVIEW", 10);

  @Override
  public String code() {
    return "FAIR_LOAD";
  }

  /** Minutes as they are felt. */
  static int strain(Ground ground, SessionNeed session, int minutes) {
    int percent = 100 + HEAVY.getOrDefault(session.kind(), 0);
    if (session.span().filter(ground.times()::evening).isPresent()) {
      percent += EVENING;
    }
    return minutes * percent / 100;
  }

  /** Each session shared by contract among all who could take it. */
  static Map<String, Long> parts(Ground ground, List<SessionNeed> sessions) {
    Map<String, Double> parts = new HashMap<>();
    for (SessionNeed session : sessions) {
      for (Part part : Part.values()) {
        if (session.places(part) > 0) {
          share(ground, new Place(session, part), parts);
        }
      }
    }
    Map<String, Long> whole = new HashMap<>();
    parts.forEach((mediator, minutes) -> whole.put(mediator, Math.round(minutes)));
    return whole;
  }

  private static void share(Ground ground, Place place, Map<String, Double> parts) {
    List<Choice> able = ground.choices(place);
    double contracts = able.stream().mapToInt(choice -> contract(choice.mediator())).sum();
    for (Choice choice : able) {
      double part = contracts == 0 ? 0 : contract(choice.mediator()) / contracts;
      parts.merge(choice.mediator().id(), part * place.size() * choice.strain(), Double::sum);
    }
  }

  private static int contract(Candidate mediator) {
    return mediator.contract().orElse(0);
  }

  /** Whoever has no contract has no fair part to be above of. */
  @Override
  public long cost(Week week) {
    if (week.mediator().contract().isEmpty()) {
      return 0;
    }
    long above = 0;
    int strain = week.strain();
    for (int step : STEPS) {
      above += Math.max(0, strain - week.fairPart() * step / 100);
    }
    return week.ground().weights().load() * above;
  }

  @Override
  public void addTo(Model model) {
    for (ModelWeek week : model.weeks()) {
      if (week.mediator().contract().isPresent()) {
        for (int step : STEPS) {
          long from = week.fairPart() * step / 100 - week.busyMinutes();
          model.costAbove(week.strain(), from, model.ground().weights().load());
        }
      }
    }
  }
}
