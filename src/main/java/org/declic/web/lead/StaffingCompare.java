package org.declic.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.declic.assignment.solver.SessionNeed;
import org.declic.web.Times;
import org.declic.web.Words;

/** What would be published, beside what is. */
@RequestScoped
public class StaffingCompare {
  @Inject StaffingNames names;
  @Inject Words words;

  /** A session whose people would change. */
  public record Change(String session, String before, String after) {}

  List<Change> of(StaffingScene scene) {
    return scene.problem().sessions().stream()
        .filter(need -> scene.changes(need.id()) && names.knows(need.id()))
        .sorted(Comparator.comparing((SessionNeed need) -> need.startsAt().orElseThrow()))
        .map(
            need ->
                new Change(
                    Times.capital(names.spoken(need.id())),
                    people(scene.published().all(need.id())),
                    people(scene.shown().all(need.id()))))
        .toList();
  }

  private String people(Collection<String> ids) {
    return ids.isEmpty()
        ? words.say("lead_staffing.nobody")
        : ids.stream().map(names::person).sorted().collect(Collectors.joining(", "));
  }
}
