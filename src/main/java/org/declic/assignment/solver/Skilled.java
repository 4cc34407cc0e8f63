package org.declic.assignment.solver;

import java.util.List;
import java.util.Set;

/** Whoever answers for a session masters all of its units; who helps need not. */
final class Skilled implements PairRule {

  @Override
  public String code() {
    return "SKILLED";
  }

  @Override
  public List<Fact> against(Asked asked) {
    if (asked.part() != Part.LEAD) {
      return List.of();
    }
    return asked.session().skills().stream()
        .filter(skill -> !masters(asked.mediator().skills(), skill))
        .sorted()
        .map(FactCode.SKILL_MISSING::with)
        .toList();
  }

  /** "m1" masters "m1-u03". */
  static boolean masters(Set<String> skills, String wanted) {
    int dash = wanted.indexOf('-');
    return skills.contains(wanted) || dash > 0 && skills.contains(wanted.substring(0, dash));
  }
}
