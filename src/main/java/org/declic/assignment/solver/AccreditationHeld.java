package org.declic.assignment.solver;

import java.util.List;

/** For each accreditation that a session needs, a place is kept for somebody who holds it. */
final class AccreditationHeld implements Share.Kept {

  @Override
  public String code() {
    return "ACCREDITATION";
  }

  @Override
  public List<Share> shares(SessionNeed session) {
    if (session.accreditations().isEmpty()) {
      return List.of();
    }
    return session.accreditations().stream()
        .sorted()
        .map(
            accreditation ->
                new Share(
                    1,
                    mediator -> mediator.accreditations().contains(accreditation),
                    FactCode.ACCREDITATION_NEEDED.with(accreditation)))
        .toList();
  }
}
