package org.declic.assignment.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What would have to be otherwise for a place to be filled: the smallest changes. */
final class Remedies {
  private static final int MOST = 6;

  private static final Map<String, FactCode> CURES =
      Map.ofEntries(
          Map.entry(FactCode.IN_TWO_PLACES.name(), FactCode.IF_FREED),
          Map.entry(FactCode.NOT_AVAILABLE.name(), FactCode.IF_AVAILABLE),
          Map.entry(FactCode.CONTRACT_FULL.name(), FactCode.IF_CONTRACT_LONGER),
          Map.entry(FactCode.AWAY.name(), FactCode.IF_NOT_AWAY),
          Map.entry(FactCode.SKILL_MISSING.name(), FactCode.IF_SKILLED),
          Map.entry(FactCode.KIND_NOT_LED.name(), FactCode.IF_KIND_LED),
          Map.entry(FactCode.SITE_NOT_WORKED.name(), FactCode.IF_SITE_WORKED),
          Map.entry(FactCode.TIME_IMPLAUSIBLE.name(), FactCode.IF_SHORTER));

  private Remedies() {}

  static List<Fact> of(List<Explanation.Other> cannot) {
    if (cannot.isEmpty()) {
      return List.of(FactCode.IF_ANYBODY.with());
    }
    Optional<Fact> shorter =
        cannot.get(0).facts().stream()
            .filter(fact -> fact.code().equals(FactCode.TIME_IMPLAUSIBLE.name()))
            .findFirst();
    if (shorter.isPresent()) {
      return List.of(FactCode.IF_SHORTER.with(shorter.get().values().get(0)));
    }
    List<Explanation.Other> curable =
        cannot.stream()
            .filter(other -> other.facts().stream().allMatch(Remedies::isCurable))
            .sorted(Comparator.comparingInt(other -> other.facts().size()))
            .toList();
    if (curable.isEmpty()) {
      return List.of();
    }
    int fewest = curable.get(0).facts().size();
    if (fewest > 1) {
      return cures(curable.get(0));
    }
    List<Fact> found = new ArrayList<>();
    curable.stream()
        .filter(other -> other.facts().size() == 1)
        .map(Remedies::cures)
        .forEach(found::addAll);
    found.sort(Comparator.comparing(fact -> FactCode.valueOf(fact.code())));
    return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
  }

  private static boolean isCurable(Fact fact) {
    return CURES.containsKey(fact.code());
  }

  private static List<Fact> cures(Explanation.Other other) {
    return other.facts().stream().map(fact -> cure(other.mediator(), fact)).toList();
  }

  private static Fact cure(String mediator, Fact fact) {
    List<Object> said = fact.values();
    return switch (FactCode.valueOf(fact.code())) {
      case IN_TWO_PLACES -> FactCode.IF_FREED.with(mediator, said.get(0));
      case CONTRACT_FULL ->
          FactCode.IF_CONTRACT_LONGER.with(mediator, (int) said.get(0) - (int) said.get(1));
      case NOT_AVAILABLE -> FactCode.IF_AVAILABLE.with(mediator, said.get(0), said.get(1));
      case AWAY -> FactCode.IF_NOT_AWAY.with(mediator, said.get(0), said.get(1));
      default -> CURES.get(fact.code()).with(mediator, said.get(0));
    };
  }
}
