package org.declic.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.declic.assignment.proposal.Effect;
import org.declic.assignment.proposal.Roster;
import org.declic.assignment.solver.Explanation;
import org.declic.assignment.solver.Explanation.Other;
import org.declic.assignment.solver.Fact;
import org.declic.assignment.solver.FactCode;
import org.declic.assignment.solver.Reasons;
import org.declic.assignment.solver.SessionNeed;
import org.declic.assignment.solver.Violation;
import org.declic.web.Times;
import org.declic.web.Words;
import org.declic.web.lead.StaffingPanel.Cannot;
import org.declic.web.lead.StaffingPanel.Could;
import org.declic.web.lead.StaffingPanel.Tried;
import org.declic.web.mediator.SessionView;

/** Answers the three questions about a line. */
@RequestScoped
public class StaffingPanels {
  /** More would not be read. */
  private static final int MOST_REASONS = 5;

  private static final int MOST_REMEDIES = 3;

  @Inject StaffingNames names;
  @Inject FactWords facts;
  @Inject Times times;
  @Inject Words words;

  StaffingPanel of(StaffingScene scene, StaffingPlace place, String tried) {
    Explanation why =
        Reasons.of(scene.problem(), scene.shown().lines())
            .why(place.session(), place.part(), place.mediator());
    SessionView view = names.session(place.session());
    return new StaffingPanel(
        place.key(),
        view,
        head(scene.need(place.session()).orElseThrow(), view),
        words.say("staffing.part." + place.part()),
        place.mediator().map(names::person).orElse(""),
        place.mediator().orElse(""),
        place.mediator().map(who -> scene.isFixed(place.session(), who)).orElse(false),
        place.mediator().map(who -> scene.isAway(place.session(), who)).orElse(false),
        String.join(", ", StaffingTable.staying(scene, place).stream().map(names::person).toList()),
        facts.sentences(told(scene, why.because())).stream().limit(MOST_REASONS).toList(),
        sorted(why.could().stream().map(other -> could(scene, other)).toList(), Could::name),
        sorted(why.cannot().stream().map(this::cannot).toList(), Cannot::name),
        facts.sentences(why.remedies()).stream().limit(MOST_REMEDIES).toList(),
        tried(scene, place, tried).stream().toList());
  }

  /** « Jeudi 3 décembre · 14 h · Salle Ada · 6 inscrits ». */
  private String head(SessionNeed need, SessionView view) {
    return words.say(
        "lead_staffing.panel_head",
        times.title(need.startsAt().orElseThrow().atZone(times.zone()).toLocalDate()),
        times.at(need.startsAt().orElseThrow()),
        view.room(),
        need.people());
  }

  /** In the order of names: nobody is ranked. */
  private <T> List<T> sorted(List<T> people, java.util.function.Function<T, String> name) {
    Collator order = Collator.getInstance(words.locale());
    return people.stream().sorted(Comparator.comparing(name, order)).toList();
  }

  private Could could(StaffingScene scene, Other other) {
    List<Fact> told = told(scene, other.facts());
    String price =
        told.isEmpty() ? words.say("lead_staffing.as_good") : Times.capital(facts.line(told));
    return new Could(other.mediator(), names.person(other.mediator()), price);
  }

  /** Where all are in one place, being there tells nothing. */
  private static List<Fact> told(StaffingScene scene, List<Fact> all) {
    boolean onePlace = scene.problem().travels().isEmpty();
    return all.stream()
        .filter(fact -> !onePlace || !fact.code().equals(FactCode.AT_HOME.name()))
        .toList();
  }

  private Cannot cannot(Other other) {
    String icon = other.facts().isEmpty() ? "user-off" : icon(other.facts().get(0).code());
    return new Cannot(
        other.mediator(), names.person(other.mediator()), icon, facts.line(other.facts()));
  }

  private static String icon(String code) {
    return switch (code) {
      case "IN_TWO_PLACES", "BUSY_ELSEWHERE", "ALREADY_IN_IT" -> "calendar-event";
      case "AWAY" -> "user-off";
      case "SKILL_MISSING", "KIND_NOT_LED", "ACCREDITATION_NEEDED" -> "books";
      case "LANGUAGE_NEEDED" -> "language";
      case "LOCKED_FOR_OTHER" -> "lock";
      case "PARTNER_PLACE", "AGREEMENT_EXCLUDES" -> "users-group";
      case "ROAD_TOO_LONG", "ROAD_UNKNOWN", "SITE_NOT_WORKED" -> "map-pin";
      default -> "clock";
    };
  }

  private Optional<Tried> tried(StaffingScene scene, StaffingPlace place, String mediator) {
    boolean known = scene.problem().mediators().stream().anyMatch(one -> one.id().equals(mediator));
    if (!known || place.mediator().equals(Optional.of(mediator))) {
      return Optional.empty();
    }
    Roster after =
        scene
            .shown()
            .replaced(place.session(), place.part(), place.mediator(), Optional.of(mediator));
    Effect effect = Effect.of(scene.problem(), scene.shown(), after, place.session(), mediator);
    List<String> effects = new ArrayList<>();
    effects.addAll(facts.sentences(effect.against().stream().map(Violation::fact).toList()));
    if (effect.isPossible()) {
      place
          .mediator()
          .ifPresent(
              who -> effects.add(words.say("lead_staffing.effect_takes", names.person(who))));
      Reasons.of(scene.problem(), scene.shown().lines())
          .why(place.session(), place.part(), place.mediator())
          .could()
          .stream()
          .filter(one -> one.mediator().equals(mediator))
          .forEach(one -> effects.addAll(facts.sentences(told(scene, one.facts()))));
      effects.add(
          words.say(
              "lead_staffing.effect_hours",
              times.length(minutes(scene.need(place.session()).orElseThrow()))));
    }
    return Optional.of(new Tried(mediator, names.person(mediator), effect.isPossible(), effects));
  }

  private static Duration minutes(SessionNeed need) {
    return need.span().map(span -> Duration.between(span.from(), span.to())).orElse(Duration.ZERO);
  }
}
