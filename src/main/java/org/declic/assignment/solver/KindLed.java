package org.declic.assignment.solver;

import java.util.List;

/** Nobody leads, nor helps in, a kind of activity that is not theirs. */
final class KindLed implements PairRule {

  @Override
  public String code() {
    return "KIND";
  }

  @Override
  public List<Fact> against(Asked asked) {
    String kind = asked.session().kind();
    return Rule.Hard.unless(allows(asked.mediator().kinds(), kind), FactCode.KIND_NOT_LED, kind);
  }

  /** No list means all. */
  static boolean allows(java.util.Set<String> kinds, String kind) {
    return kinds.isEmpty() || kind.isEmpty() || kinds.contains(kind);
  }
}
