package org.declic.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.assignment.TeamAbsence;
import org.declic.assignment.replacement.Answer;
import org.declic.assignment.replacement.RequestRow;
import org.declic.assignment.replacement.Solution;
import org.declic.assignment.replacement.Solution.Kind;
import org.declic.assignment.replacement.Solution.WeekLoad;
import org.declic.assignment.replacement.Solutions;
import org.declic.assignment.replacement.When;
import org.declic.assignment.solver.Explanation.Other;
import org.declic.scheduling.Leader;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;
import org.declic.web.mediator.SessionView;
import org.declic.web.mediator.SessionViews;

/** Solutions in words: what, why it is possible, what it changes. */
@RequestScoped
public class SolutionLines {
  /** A week of a large centre stays below. */
  private static final int MOST = 600;

  @Inject FactLines facts;
  @Inject SessionViews views;
  @Inject StaffingNames names;
  @Inject SessionQueries sessions;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Times times;
  @Inject Words words;

  /**
   * A solution of the table.
   *
   * @param chosen what it would do stands beside the table
   * @param elsewhere the page that does it; empty when this one does
   * @param outcome what came of asking; empty when nobody was asked
   */
  public record Line(
      int number,
      Kind kind,
      String title,
      String why,
      String changes,
      boolean chosen,
      String elsewhere,
      Optional<Answer> outcome,
      Leader who,
      When when,
      String message,
      String proposed) {

    public boolean isReplace() {
      return kind == Kind.REPLACE;
    }

    public boolean isMove() {
      return kind == Kind.MOVE;
    }

    public boolean isAsked() {
      return outcome.isPresent();
    }

    public Answer answer() {
      return outcome.orElse(Answer.OPEN);
    }

    public String whoId() {
      return who == null ? "" : who.id();
    }
  }

  /** A colleague who cannot, and the rules that say so. */
  public record CannotLine(String name, String icon, String why) {}

  List<Line> of(
      TeamAbsence absence, SessionRow session, Solutions solutions, List<RequestRow> requests) {
    learn(session, solutions);
    Map<String, Answer> answers =
        requests.stream()
            .collect(
                Collectors.toMap(
                    RequestRow::askedId, row -> row.answer(times.now()), (last, older) -> last));
    List<Solution> ranked = solutions.ranked();
    int chosen = chosen(ranked, answers);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < ranked.size(); i++) {
      Solution solution = ranked.get(i);
      lines.add(
          new Line(
              i + 1,
              solution.kind(),
              title(solution, absence, session),
              why(solution, absence, session),
              changes(solution),
              i == chosen,
              elsewhere(solution, absence, session),
              solution
                  .mediator()
                  .map(Leader::id)
                  .map(answers::get)
                  .filter(x -> isNews(x, solution)),
              solution.mediator().orElse(null),
              solution.when().orElse(null),
              solution.kind() == Kind.REPLACE ? message(solution, absence, session) : "",
              solutions.noted()));
    }
    return lines;
  }

  /** The rules speak of colleagues and of other sessions of the week. */
  private void learn(SessionRow session, Solutions solutions) {
    Set<String> people = new HashSet<>();
    solutions.cannot().forEach(other -> people.add(other.mediator()));
    solutions.ranked().stream()
        .flatMap(one -> one.mediator().stream())
        .forEach(one -> people.add(one.id()));
    LocalDate monday = session.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    names.learn(
        people,
        sessions.list(
            person.present().site(),
            Optional.empty(),
            times.startOf(monday),
            times.startOf(monday.plusWeeks(1)),
            0,
            MOST));
  }

  private static boolean isNews(Answer answer, Solution solution) {
    return solution.kind() == Kind.REPLACE && answer != Answer.WITHDRAWN;
  }

  /** What was asked for, else the first that nobody tried yet and that this page can do. */
  private int chosen(List<Solution> ranked, Map<String, Answer> answers) {
    String wanted = posted.value("choice");
    for (int i = 0; i < ranked.size(); i++) {
      if (wanted.equals(key(ranked.get(i)))) {
        return i;
      }
    }
    for (int i = 0; i < ranked.size(); i++) {
      Optional<Answer> answer = ranked.get(i).mediator().map(Leader::id).map(answers::get);
      if (isDoneHere(ranked.get(i)) && answer.filter(x -> x != Answer.WITHDRAWN).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDoneHere(Solution solution) {
    return solution.kind() != Kind.JOIN && solution.kind() != Kind.CANCEL;
  }

  static String key(Solution solution) {
    return solution.kind() == Kind.REPLACE
        ? solution.mediator().map(Leader::id).orElse("")
        : solution.kind().name();
  }

  private String title(Solution solution, TeamAbsence absence, SessionRow session) {
    String key = "lead_absence.solution." + solution.kind().name();
    return switch (solution.kind()) {
      case REPLACE -> words.say(key, solution.mediator().orElseThrow().name());
      case ALONE -> words.say(key, others(absence, session));
      case JOIN -> {
        SessionRow other = solution.other().orElseThrow();
        yield words.say(key, times.day(other.date()), other.start());
      }
      case MOVE -> words.say(key, times.day(solution.when().orElseThrow().date()));
      case CANCEL -> words.say(key);
    };
  }

  private static String others(TeamAbsence absence, SessionRow session) {
    return session.mediators().stream()
        .filter(one -> !one.id().equals(absence.accountId()))
        .map(Leader::name)
        .collect(Collectors.joining(", "));
  }

  private String why(Solution solution, TeamAbsence absence, SessionRow session) {
    String key = "lead_absence.why." + solution.kind().name();
    return switch (solution.kind()) {
      case REPLACE -> facts.because(solution);
      case ALONE -> words.say(key, others(absence, session));
      case JOIN -> words.say(key, solution.other().orElseThrow().free());
      case MOVE ->
          words.say(
              key, session.room(), solution.mediator().map(Leader::name).orElse(absence.name()));
      case CANCEL -> words.say(key);
    };
  }

  private String changes(Solution solution) {
    String key = "lead_absence.changes." + solution.kind().name();
    return switch (solution.kind()) {
      case REPLACE ->
          (solution.week().map(this::week).orElse("")
                  + " "
                  + facts.changes(solution)
                  + " "
                  + words.say(key))
              .replace("  ", " ")
              .strip();
      case ALONE -> words.say(key);
      case JOIN, CANCEL -> words.say(key, solution.disturbed(), solution.withoutSeat());
      case MOVE -> words.say(key, solution.disturbed());
    };
  }

  /** « 26 h sur 28 h cette semaine-là. » */
  private String week(WeekLoad week) {
    return week.contract()
        .map(
            most ->
                words.say("lead_absence.week_of", times.length(week.with()), times.length(most)))
        .orElseGet(() -> words.say("lead_absence.week", times.length(week.with())));
  }

  /** Calling off, with other seats proposed, has its page; the session to join is chosen there. */
  private String elsewhere(Solution solution, TeamAbsence absence, SessionRow session) {
    if (isDoneHere(solution)) {
      return "";
    }
    return "/mediator/session-cancel.xhtml?id="
        + session.id()
        + solution.other().map(other -> "&target=" + other.id()).orElse("");
  }

  private String message(Solution solution, TeamAbsence absence, SessionRow session) {
    SessionView view = views.of(session);
    String what = view.subject().equals(view.kind()) ? "" : view.subject();
    return words.say(
        what.isEmpty() ? "lead_absence.message_plain" : "lead_absence.message",
        first(solution.mediator().orElseThrow().name()),
        first(absence.name()),
        view.kind().toLowerCase(words.locale()),
        what,
        times.near(session.date()),
        session.start(),
        session.room(),
        session.booked());
  }

  private static String first(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  List<CannotLine> cannot(Solutions solutions) {
    return solutions.cannot().stream()
        .sorted(Comparator.comparing((Other other) -> names.person(other.mediator())))
        .map(
            other ->
                new CannotLine(
                    names.person(other.mediator()), facts.icon(other), facts.whyNot(other)))
        .toList();
  }
}
