package org.declic.assignment.replacement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.assignment.solver.Explanation.Other;
import org.declic.assignment.solver.Fact;
import org.declic.identity.AccountId;
import org.declic.identity.StaffQueries;
import org.declic.identity.StaffRow;
import org.declic.identity.organisation.SiteId;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.Vacancies;

/** Who could lead a session instead of somebody, and who could not. */
@ApplicationScoped
class Colleagues {
  @Inject StaffQueries staff;

  /** Both lists without whoever is away or leads it as well. */
  record Found(List<Other> could, List<Other> cannot) {

    Optional<Solution.WeekLoad> week(String mediator) {
      return Optional.empty();
    }
  }

  Found instead(SiteId site, SessionRow session, AccountId absent, Vacancies vacancies) {
    List<StaffRow> all = staff.mediators(site);
    Set<String> free =
        vacancies.mediators(all, session.occupied()).stream()
            .map(StaffRow::id)
            .collect(Collectors.toSet());
    List<Other> could = new ArrayList<>();
    List<Other> cannot = new ArrayList<>();
    for (StaffRow one : all) {
      boolean own =
          one.id().equals(absent.value())
              || session.mediators().stream().anyMatch(leader -> leader.id().equals(one.id()));
      if (!own) {
        (free.contains(one.id()) ? could : cannot).add(new Other(one.id(), 0, List.<Fact>of()));
      }
    }
    return new Found(could, cannot);
  }
}
