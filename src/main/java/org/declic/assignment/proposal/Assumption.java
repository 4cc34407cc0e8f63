package org.declic.assignment.proposal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.declic.assignment.solver.Candidate;
import org.declic.assignment.solver.Candidate.Span;
import org.declic.assignment.solver.SessionNeed;
import org.declic.assignment.solver.StaffingProblem;
import org.declic.assignment.solver.StaffingProblem.Standing;
import org.declic.platform.UnknownThing;

/**
 * What a trial takes for granted.
 *
 * @param subject id of a mediator whom the one more is like, or of a session
 * @param day empty but for another day
 */
public record Assumption(Kind kind, String subject, Optional<LocalDate> day) {
  /** Who is not there yet, in a trial. */
  public static final String ONE_MORE = "one-more";

  private static final String BETWEEN_LINES = "\n";

  /** What can be tried. */
  public enum Kind {
    /** One mediator more, with the skills, languages and hours of somebody. */
    ONE_MORE,
    /** One session less. */
    WITHOUT,
    /** A session at the same hour of another day. */
    OTHER_DAY
  }

  /** The question as it would be then; what is no longer asked about changes nothing. */
  StaffingProblem applied(StaffingProblem problem) {
    return switch (kind) {
      case ONE_MORE -> oneMore(problem);
      case WITHOUT -> without(problem);
      case OTHER_DAY -> otherDay(problem);
    };
  }

  static StaffingProblem applied(StaffingProblem problem, List<Assumption> assumptions) {
    StaffingProblem then = problem;
    for (Assumption assumption : assumptions) {
      then = assumption.applied(then);
    }
    return then;
  }

  private StaffingProblem oneMore(StaffingProblem problem) {
    List<Candidate> mediators = new ArrayList<>(problem.mediators());
    problem.mediators().stream()
        .filter(one -> one.id().equals(subject))
        .findFirst()
        .map(Assumption::unburdened)
        .ifPresent(mediators::add);
    return with(problem, mediators, problem.sessions(), problem.standing());
  }

  private static Candidate unburdened(Candidate like) {
    return new Candidate(
        ONE_MORE,
        like.employer(),
        like.home(),
        like.sites(),
        like.skills(),
        like.kinds(),
        like.covered(),
        like.languages(),
        like.accreditations(),
        like.contract(),
        like.capacity(),
        like.available(),
        List.of(),
        List.of(),
        List.of());
  }

  private StaffingProblem without(StaffingProblem problem) {
    return with(
        problem,
        problem.mediators(),
        problem.sessions().stream().filter(one -> !one.id().equals(subject)).toList(),
        problem.standing().stream().filter(one -> !one.session().equals(subject)).toList());
  }

  private StaffingProblem otherDay(StaffingProblem problem) {
    return with(
        problem,
        problem.mediators(),
        problem.sessions().stream()
            .map(one -> one.id().equals(subject) ? moved(one, problem.zone()) : one)
            .toList(),
        problem.standing().stream()
            .map(
                one ->
                    one.session().equals(subject)
                        ? new Standing(one.session(), one.mediator(), one.part(), false)
                        : one)
            .toList());
  }

  /** At the same local hour, as long as before. */
  private SessionNeed moved(SessionNeed need, ZoneId zone) {
    Optional<Span> span = need.span().map(was -> on(day.orElseThrow(), was, zone));
    return new SessionNeed(
        need.id(),
        need.site(),
        need.kind(),
        span,
        need.skills(),
        need.languages(),
        need.accreditations(),
        need.partner(),
        need.partnerPlaces(),
        need.leads(),
        need.supports(),
        need.people(),
        need.known());
  }

  private static Span on(LocalDate day, Span was, ZoneId zone) {
    Instant from = day.atTime(was.from().atZone(zone).toLocalTime()).atZone(zone).toInstant();
    return new Span(from, from.plus(Duration.between(was.from(), was.to())));
  }

  static StaffingProblem with(
      StaffingProblem problem,
      List<Candidate> mediators,
      List<SessionNeed> sessions,
      List<Standing> standing) {
    return new StaffingProblem(
        problem.zone(),
        mediators,
        sessions,
        problem.travels(),
        standing,
        problem.pairs(),
        problem.weights());
  }

  /** One a line. */
  static String write(List<Assumption> assumptions) {
    return assumptions.stream()
        .map(one -> one.kind + " " + one.subject + one.day.map(day -> " " + day).orElse(""))
        .collect(Collectors.joining(BETWEEN_LINES));
  }

  static List<Assumption> read(String text) {
    return Arrays.stream(text.split(BETWEEN_LINES))
        .filter(line -> !line.isBlank())
        .map(line -> line.split(" "))
        .map(
            word ->
                new Assumption(
                    Kind.valueOf(word[0]),
                    word[1],
                    word.length > 2 ? Optional.of(LocalDate.parse(word[2])) : Optional.empty()))
        .toList();
  }

  /**
   * @throws UnknownThing when it is about somebody or something that is not asked about
   */
  void demandKnown(StaffingProblem problem) {
    boolean known =
        kind == Kind.ONE_MORE
            ? problem.mediators().stream().anyMatch(one -> one.id().equals(subject))
            : problem.sessions().stream().anyMatch(one -> one.id().equals(subject));
    if (!known || kind == Kind.OTHER_DAY && day.isEmpty()) {
      throw new UnknownThing("assumption");
    }
  }
}
