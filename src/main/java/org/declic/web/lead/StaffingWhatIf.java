package org.declic.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.declic.assignment.proposal.Assumption;
import org.declic.assignment.proposal.ProposalRow;
import org.declic.assignment.proposal.Roster;
import org.declic.web.Times;
import org.declic.web.Words;
import org.declic.web.mediator.SessionView;

/** « Et si… »: what can be tried, what was tried. */
@RequestScoped
public class StaffingWhatIf {
  @Inject StaffingNames names;
  @Inject Times times;
  @Inject Words words;

  /** Something to choose from. */
  public record Choice(String value, String text) {}

  /** A trial in the list. */
  public record Trial(String id, String text, boolean kept, boolean shown) {}

  List<Choice> sessions() {
    return names.sessions().stream()
        .filter(SessionView::isPlanned)
        .sorted(Comparator.comparing(view -> view.row().startsAt()))
        .map(view -> new Choice(view.id(), Times.capital(names.spoken(view.id()))))
        .toList();
  }

  List<Choice> people(List<StaffingHours.Person> hours) {
    return hours.stream()
        .filter(one -> !one.id().equals(Assumption.ONE_MORE))
        .map(one -> new Choice(one.id(), one.name()))
        .toList();
  }

  List<Choice> days(StaffingScene scene) {
    return scene
        .days()
        .first()
        .datesUntil(scene.days().last().plusDays(1))
        .filter(day -> day.getDayOfWeek().getValue() < 7 && !day.isBefore(times.today()))
        .map(day -> new Choice(day.toString(), times.title(day)))
        .toList();
  }

  Trial trial(ProposalRow row, boolean shown) {
    String text =
        Times.capital(
            row.assumptions().stream().map(this::assumption).collect(Collectors.joining(" · ")));
    return new Trial(row.id().value(), text, row.kept(), shown);
  }

  private String assumption(Assumption assumption) {
    return switch (assumption.kind()) {
      case ONE_MORE -> words.say("lead_staffing.if.more", names.person(assumption.subject()));
      case WITHOUT -> words.say("lead_staffing.if.without", names.spoken(assumption.subject()));
      case OTHER_DAY ->
          words.say(
              "lead_staffing.if.other_day",
              names.spoken(assumption.subject()),
              day(assumption.day().orElseThrow()));
    };
  }

  private String day(LocalDate day) {
    return times.day(day);
  }

  /**
   * « Avec cet essai, 21 places sur 22 ont quelqu’un ; la proposition, 19 sur 22. » Where nothing
   * was proposed, only what is published is there to compare with, and the sentence says so.
   */
  String compared(StaffingScene trial, StaffingScene without) {
    boolean proposed = without.proposal().isPresent();
    long different = different(trial.shown(), without.shown());
    String compared =
        words.say(
            proposed ? "lead_staffing.if.compared" : "lead_staffing.if.compared_published",
            trial.filled(),
            trial.places(),
            without.filled(),
            without.places(),
            different);
    return proposed || different == 0
        ? compared
        : compared + " " + words.say("lead_staffing.if.no_proposal");
  }

  private static long different(Roster one, Roster other) {
    return one.sessions().stream()
        .filter(session -> !one.all(session).equals(other.all(session)))
        .count();
  }
}
