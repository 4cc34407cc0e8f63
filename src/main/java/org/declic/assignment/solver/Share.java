package org.declic.assignment.solver;

import java.util.List;
import java.util.function.Predicate;

/** How many places of a session are kept for people of some sort: the others leave them free. */
record Share(int kept, Predicate<Candidate> sort, Fact otherwise) {

  /** A hard rule that keeps places. */
  interface Kept extends Rule.Hard {

    List<Share> shares(SessionNeed session);

    @Override
    default List<Fact> against(Asked asked) {
      List<Share> shares = shares(asked.session());
      if (shares.isEmpty()) {
        return List.of();
      }
      return shares.stream().filter(share -> !share.allows(asked)).map(Share::otherwise).toList();
    }

    @Override
    default void addTo(Model model) {
      for (SessionNeed session : model.ground().sessions()) {
        for (Share share : shares(session)) {
          List<Choice> others =
              model.choices(session).stream()
                  .filter(choice -> !share.sort.test(choice.mediator()))
                  .toList();
          model.atMost(model.count(others), share.left(session));
        }
      }
    }
  }

  private int left(SessionNeed session) {
    return Math.max(0, session.leads() + session.supports() - kept);
  }

  private boolean allows(Asked asked) {
    if (sort.test(asked.mediator())) {
      return true;
    }
    long others =
        asked.draft().in(asked.session()).stream()
            .filter(choice -> !sort.test(choice.mediator()))
            .count();
    return others < left(asked.session());
  }
}
