package org.declic.assignment.solver;

import java.util.List;

/** For each language that a session needs, a place is kept for somebody who speaks it. */
final class LanguageSpoken implements Share.Kept {

  @Override
  public String code() {
    return "LANGUAGE";
  }

  @Override
  public List<Share> shares(SessionNeed session) {
    if (session.languages().isEmpty()) {
      return List.of();
    }
    return session.languages().stream()
        .sorted()
        .map(
            language ->
                new Share(
                    1,
                    mediator -> mediator.languages().contains(language),
                    FactCode.LANGUAGE_NEEDED.with(language)))
        .toList();
  }
}
