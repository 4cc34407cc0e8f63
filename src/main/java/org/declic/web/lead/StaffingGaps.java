package org.declic.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declic.assignment.solver.Explanation;
import org.declic.assignment.solver.Fact;
import org.declic.assignment.solver.Reasons;
import org.declic.assignment.solver.SessionNeed;
import org.declic.web.Times;
import org.declic.web.Words;
import org.declic.web.mediator.SessionView;

/** Sessions without anybody, each with one way out. */
@RequestScoped
public class StaffingGaps {
  @Inject StaffingNames names;
  @Inject FactWords facts;
  @Inject Times times;
  @Inject Words words;

  /**
   * A place that nobody has.
   *
   * @param text why, and what would change it
   * @param way where the one button leads
   */
  public record Gap(String heading, String text, String label, String way) {}

  List<Gap> of(StaffingScene scene, String address) {
    Reasons reasons = Reasons.of(scene.problem(), scene.shown().lines());
    List<Gap> gaps = new ArrayList<>();
    scene.problem().sessions().stream()
        .filter(need -> need.span().isPresent() && names.knows(need.id()))
        .sorted(java.util.Comparator.comparing(need -> need.startsAt().orElseThrow()))
        .forEach(
            need ->
                StaffingTable.places(scene, need).stream()
                    .filter(place -> place.mediator().isEmpty())
                    .findFirst()
                    .ifPresent(place -> gaps.add(gap(reasons, need, place, address))));
    return gaps;
  }

  private Gap gap(Reasons reasons, SessionNeed need, StaffingPlace place, String address) {
    SessionView view = names.session(need.id());
    Explanation why = reasons.why(place.session(), place.part(), Optional.empty());
    String heading =
        words.say(
            "lead_staffing.gap_heading",
            times.title(need.startsAt().orElseThrow().atZone(times.zone()).toLocalDate()),
            times.at(need.startsAt().orElseThrow()),
            view.subject());
    String here = address + "&place=" + place.key() + "#panel";
    if (!why.could().isEmpty()) {
      return new Gap(
          heading,
          words.say("lead_staffing.gap_possible", why.could().size()),
          words.say("lead_staffing.gap_choose"),
          here);
    }
    Optional<Fact> remedy = why.remedies().stream().findFirst();
    String text = remedy.map(facts::of).map(Times::capital).map(one -> one + ".").orElse("");
    return switch (remedy.map(Fact::code).orElse("")) {
      case "IF_FREED" -> new Gap(heading, text, words.say("lead_staffing.gap_see"), here);
      case "IF_SKILLED", "IF_KIND_LED", "IF_CONTRACT_LONGER", "IF_SITE_WORKED", "IF_ANYBODY" ->
          new Gap(heading, text, words.say("lead_staffing.gap_team"), "/lead/team.xhtml");
      default ->
          new Gap(
              heading,
              text.isEmpty() ? words.say("lead_staffing.gap_nobody") : text,
              words.say("lead_staffing.gap_move"),
              "/mediator/calendar.xhtml?view=week&date="
                  + view.row().date()
                  + "&session="
                  + need.id()
                  + "#opened");
    };
  }
}
