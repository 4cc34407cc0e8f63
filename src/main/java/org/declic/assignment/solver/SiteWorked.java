package org.declic.assignment.solver;

import java.util.List;

/** People work at the sites that they said, and nowhere else. */
final class SiteWorked implements PairRule {

  @Override
  public String code() {
    return "SITE";
  }

  @Override
  public List<Fact> against(Asked asked) {
    String site = asked.session().site();
    Candidate mediator = asked.mediator();
    boolean anywhere = site.isEmpty() || mediator.sites().isEmpty();
    return Rule.Hard.unless(
        anywhere || mediator.sites().contains(site), FactCode.SITE_NOT_WORKED, site);
  }
}
