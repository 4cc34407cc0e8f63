package org.declic.assignment.solver;

import java.util.List;

/** A partner's people do what the agreement with the partner covers. */
final class AgreementCovers implements PairRule {

  @Override
  public String code() {
    return "AGREEMENT";
  }

  @Override
  public List<Fact> against(Asked asked) {
    Candidate mediator = asked.mediator();
    String kind = asked.session().kind();
    return Rule.Hard.unless(
        KindLed.allows(mediator.covered(), kind),
        FactCode.AGREEMENT_EXCLUDES,
        mediator.employer(),
        kind);
  }
}
