package org.declic.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.declic.assignment.solver.BadData;
import org.declic.assignment.solver.Fact;
import org.declic.assignment.solver.FactCode;
import org.declic.assignment.solver.Part;
import org.declic.assignment.solver.StaffingProblem.Standing;
import org.declic.web.Times;
import org.declic.web.Words;

/**
 * What somebody fixed although a rule stands against it: somebody who is away since, two sessions
 * at once. It is kept as it was fixed, and the page says which and why.
 */
@RequestScoped
public class StaffingClashes {
  /** Before the values of the reason: session, mediator, rule, code of the reason. */
  private static final int REASON = 3;

  @Inject StaffingNames names;
  @Inject FactWords facts;
  @Inject Words words;

  /**
   * Something fixed that cannot stand.
   *
   * @param way to its line, where it can be released
   */
  public record Clash(String text, String way) {}

  List<Clash> of(StaffingScene scene, String address) {
    return BadData.in(scene.problem()).stream()
        .filter(fact -> fact.code().equals(FactCode.LOCK_BREAKS_RULE.name()))
        .filter(fact -> names.knows(session(fact)))
        .map(fact -> clash(scene, fact, address))
        .toList();
  }

  private Clash clash(StaffingScene scene, Fact fact, String address) {
    List<Object> values = fact.values();
    Fact reason =
        new Fact(
            String.valueOf(values.get(REASON)),
            List.copyOf(values.subList(REASON + 1, values.size())));
    String text =
        words.say(
            "lead_staffing.clash",
            Times.capital(names.spoken(session(fact))),
            names.person(mediator(fact)),
            facts.of(reason));
    return new Clash(text, address + "&place=" + place(scene, fact).key() + "#panel");
  }

  private static StaffingPlace place(StaffingScene scene, Fact fact) {
    Part part =
        scene.problem().standing().stream()
            .filter(one -> one.session().equals(session(fact)))
            .filter(one -> one.mediator().equals(mediator(fact)))
            .map(Standing::part)
            .findFirst()
            .orElse(Part.LEAD);
    return new StaffingPlace(session(fact), part, Optional.of(mediator(fact)));
  }

  private static String session(Fact fact) {
    return String.valueOf(fact.values().get(0));
  }

  private static String mediator(Fact fact) {
    return String.valueOf(fact.values().get(1));
  }
}
