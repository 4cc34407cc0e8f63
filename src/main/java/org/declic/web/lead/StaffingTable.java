package org.declic.web.lead;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.declic.assignment.solver.Part;
import org.declic.assignment.solver.SessionNeed;
import org.declic.web.Times;
import org.declic.web.Words;
import org.declic.web.lead.StaffingLine.Day;
import org.declic.web.mediator.SessionView;
import org.declic.web.mediator.SessionView.State;

/** The sessions by day, a line a place. */
@RequestScoped
public class StaffingTable {
  private static final Comparator<SessionNeed> IN_ORDER =
      Comparator.comparing((SessionNeed one) -> one.startsAt().orElseThrow())
          .thenComparing(SessionNeed::id);

  @Inject StaffingNames names;
  @Inject Times times;
  @Inject Words words;

  List<Day> of(StaffingScene scene, StaffingPlace opened, String address) {
    Map<LocalDate, List<StaffingLine>> days = new TreeMap<>();
    scene.problem().sessions().stream()
        .filter(need -> need.span().isPresent() && names.knows(need.id()))
        .sorted(IN_ORDER)
        .forEach(
            need ->
                days.computeIfAbsent(day(need), any -> new ArrayList<>())
                    .addAll(lines(scene, need, opened, address)));
    return days.entrySet().stream()
        .map(one -> new Day(times.title(one.getKey()), one.getValue()))
        .toList();
  }

  private LocalDate day(SessionNeed need) {
    return need.startsAt().orElseThrow().atZone(times.zone()).toLocalDate();
  }

  /** The places of a session: who leads, who helps, and those that nobody has. */
  static List<StaffingPlace> places(StaffingScene scene, SessionNeed need) {
    List<StaffingPlace> places = new ArrayList<>();
    for (Part part : Part.values()) {
      List<String> who = scene.shown().who(need.id(), part);
      who.forEach(one -> places.add(new StaffingPlace(need.id(), part, Optional.of(one))));
      for (int i = who.size(); i < need.places(part); i++) {
        places.add(new StaffingPlace(need.id(), part, Optional.empty()));
      }
    }
    return places;
  }

  private List<StaffingLine> lines(
      StaffingScene scene, SessionNeed need, StaffingPlace opened, String address) {
    List<StaffingLine> lines = new ArrayList<>();
    SessionView view = names.session(need.id());
    boolean tickable = scene.changes(need.id()) && !scene.isTrial();
    for (StaffingPlace place : places(scene, need)) {
      boolean first = lines.isEmpty();
      lines.add(
          new StaffingLine(
              place.key(),
              view,
              first ? hour(need) : "",
              first ? needs(need) : words.say("staffing.part." + place.part()),
              place.mediator().map(names::person).orElseGet(() -> nobody(scene, place)),
              place.mediator().isEmpty(),
              state(scene, place),
              first,
              first && tickable,
              place.equals(opened),
              address + "&place=" + place.key()));
    }
    return lines;
  }

  /** Where no rule lets anybody in, whoever is published stays. */
  private String nobody(StaffingScene scene, StaffingPlace place) {
    String stays = staying(scene, place).stream().map(names::person).collect(joining(", "));
    return stays.isEmpty()
        ? words.say("lead_staffing.nobody")
        : words.say("lead_staffing.stays", stays);
  }

  /** Who is published for a session that the proposal leaves without anybody. */
  static Set<String> staying(StaffingScene scene, StaffingPlace place) {
    return scene.proposal().isPresent() && scene.shown().all(place.session()).isEmpty()
        ? scene.published().all(place.session())
        : Set.of();
  }

  private String hour(SessionNeed need) {
    return times.at(need.startsAt().orElseThrow());
  }

  /** « 2 · modules 1, 2 »; « 1 · tous modules ». */
  String needs(SessionNeed need) {
    List<String> modules =
        need.skills().stream()
            .map(skill -> skill.split("-")[0].substring(1))
            .distinct()
            .sorted()
            .toList();
    String what =
        modules.isEmpty()
            ? words.say("lead_staffing.any_module")
            : words.say("lead_staffing.modules", modules.size(), String.join(", ", modules));
    return words.say("lead_staffing.needs", need.leads() + need.supports(), what);
  }

  private State state(StaffingScene scene, StaffingPlace place) {
    if (place.mediator().isEmpty()) {
      boolean tried = scene.proposal().isPresent();
      return tried
          ? new State("error", "user-question", words.say("lead_staffing.state.gap"))
          : new State("caution", "user-question", words.say("lead_staffing.state.nobody"));
    }
    String who = place.mediator().get();
    if (scene.isStale(place.session())) {
      return new State("caution", "history", words.say("lead_staffing.state.stale"));
    }
    if (scene.isAway(place.session(), who)) {
      return new State("caution", "user-off", words.say("lead_staffing.state.away"));
    }
    if (scene.isFixed(place.session(), who)) {
      return new State("neutral", "lock", words.say("lead_staffing.state.fixed"));
    }
    return scene.published().has(place.session(), who)
        ? new State("success", "check", words.say("lead_staffing.state.published"))
        : new State(
            "action",
            "bulb",
            words.say(
                scene.isTrial() ? "lead_staffing.state.tried" : "lead_staffing.state.proposed"));
  }
}
