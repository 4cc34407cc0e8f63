package org.declic.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.declic.assignment.replacement.Solution;
import org.declic.assignment.solver.Explanation.Other;
import org.declic.assignment.solver.Fact;
import org.declic.assignment.solver.FactCode;
import org.declic.web.Times;
import org.declic.web.Words;

/** What the rules say of a colleague, sorted into why it is possible and what it changes. */
@RequestScoped
public class FactLines {
  private static final Set<FactCode> WHY =
      EnumSet.of(
          FactCode.HAS_SKILLS,
          FactCode.SPEAKS,
          FactCode.HOLDS,
          FactCode.OF_PARTNER,
          FactCode.KNOWS_GROUP,
          FactCode.WISHED);
  private static final Set<FactCode> CHANGES =
      EnumSet.of(
          FactCode.STRANGE_TO_GROUP, FactCode.UNWANTED, FactCode.ROAD, FactCode.ABOVE_FAIR_PART);

  @Inject FactWords facts;
  @Inject Words words;

  /** « Libre à cette heure. Anime l’unité 8 du module 1. » */
  String because(Solution solution) {
    List<String> said = new ArrayList<>();
    said.add(words.say("lead_absence.why.REPLACE"));
    said.addAll(sentences(solution.facts(), WHY));
    return String.join(" ", said);
  }

  /** Empty when nothing speaks against it. */
  String changes(Solution solution) {
    return String.join(" ", sentences(solution.facts(), CHANGES));
  }

  private List<String> sentences(Collection<Fact> all, Set<FactCode> wanted) {
    return all.stream()
        .filter(fact -> wanted.contains(code(fact)))
        .map(fact -> Times.capital(facts.of(fact)) + ".")
        .toList();
  }

  String whyNot(Other other) {
    return facts.line(other.facts());
  }

  /** Of the first rule that says so. */
  String icon(Other other) {
    if (other.facts().isEmpty()) {
      return "user-off";
    }
    return switch (code(other.facts().get(0))) {
      case SKILL_MISSING, KIND_NOT_LED, LANGUAGE_NEEDED, ACCREDITATION_NEEDED -> "books";
      case NOT_AVAILABLE, REST_TOO_SHORT, CONTRACT_FULL, CAPACITY_FULL -> "clock";
      case IN_TWO_PLACES, BUSY_ELSEWHERE -> "calendar-event";
      case ROAD_TOO_LONG, ROAD_UNKNOWN, SITE_NOT_WORKED -> "map-pin";
      case AGREEMENT_EXCLUDES, PARTNER_PLACE -> "users-group";
      default -> "user-off";
    };
  }

  private static FactCode code(Fact fact) {
    return FactCode.valueOf(fact.code());
  }
}
