package org.declic.assignment.solver;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.declic.assignment.solver.StaffingPlan.Assigned;

/** What a plan pays for each soft rule; the less the better. */
public final class Scoring {
  private final Ground ground;

  private Scoring(Ground ground) {
    this.ground = ground;
  }

  public static Scoring of(StaffingProblem problem) {
    return new Scoring(new Ground(problem));
  }

  /**
   * By the rule's code, in the order in which rules are told; rules that cost nothing are there.
   */
  public Map<String, Long> score(Collection<Assigned> assigned) {
    return score(ground, Draft.of(ground, assigned));
  }

  static Map<String, Long> score(Ground ground, Draft draft) {
    Map<String, Long> score = new LinkedHashMap<>();
    for (Rule.Soft rule : Rules.soft()) {
      score.put(rule.code(), rule.score(ground, draft));
    }
    return score;
  }
}
