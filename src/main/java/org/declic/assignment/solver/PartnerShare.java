package org.declic.assignment.solver;

import java.util.List;

/** Where a partner provides some of the people, as many places are kept for its own. */
final class PartnerShare implements Share.Kept {

  @Override
  public String code() {
    return "PARTNER_SHARE";
  }

  @Override
  public List<Share> shares(SessionNeed session) {
    if (session.partner().isEmpty() || session.partnerPlaces() <= 0) {
      return List.of();
    }
    return List.of(
        new Share(
            session.partnerPlaces(),
            mediator -> mediator.employer().equals(session.partner()),
            FactCode.PARTNER_PLACE.with(session.partner())));
  }
}
