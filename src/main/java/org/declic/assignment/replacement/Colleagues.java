package org.declic.assignment.replacement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.assignment.StaffingQuestion;
import org.declic.assignment.replacement.Solution.WeekLoad;
import org.declic.assignment.solver.Candidate;
import org.declic.assignment.solver.Explanation.Other;
import org.declic.assignment.solver.Fact;
import org.declic.assignment.solver.FactCode;
import org.declic.assignment.solver.Part;
import org.declic.assignment.solver.Reasons;
import org.declic.assignment.solver.Replacements;
import org.declic.assignment.solver.SessionNeed;
import org.declic.assignment.solver.StaffingPlan.Assigned;
import org.declic.assignment.solver.StaffingProblem;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.scheduling.SessionRow;

/** Who could lead a session instead of somebody, and who could not, by the rules of staffing. */
@ApplicationScoped
class Colleagues {
  @Inject StaffingQuestion question;

  /**
   * Both lists without the one who is away and without those who lead it as well.
   *
   * @param problem the week of the session, as it is published
   */
  record Found(List<Other> could, List<Other> cannot, StaffingProblem problem, String session) {

    /** Hours of sessions that week, this one included. */
    Optional<WeekLoad> week(String mediator) {
      return problem.mediators().stream()
          .filter(one -> one.id().equals(mediator))
          .findFirst()
          .map(
              one ->
                  new WeekLoad(
                      Duration.ofMinutes(minutes(one)),
                      one.contract().stream().mapToObj(Duration::ofMinutes).findFirst()));
    }

    private long minutes(Candidate mediator) {
      Set<String> own =
          problem.standing().stream()
              .filter(line -> line.mediator().equals(mediator.id()))
              .map(StaffingProblem.Standing::session)
              .collect(Collectors.toSet());
      own.add(session);
      long asked =
          problem.sessions().stream()
              .filter(need -> own.contains(need.id()))
              .flatMap(need -> need.span().stream())
              .mapToLong(span -> Duration.between(span.from(), span.to()).toMinutes())
              .sum();
      return asked + mediator.busy().stream().mapToLong(Candidate.Busy::minutes).sum();
    }
  }

  Found instead(SiteId site, SessionRow session, AccountId absent) {
    LocalDate monday = session.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    StaffingProblem problem = question.of(site, monday, monday.plusDays(6));
    List<Assigned> published =
        problem.standing().stream()
            .map(line -> new Assigned(line.session(), line.mediator(), line.part()))
            .toList();
    Part part = part(published, session.id(), absent.value());
    Set<String> there =
        SessionChange.leaders(session).stream().map(AccountId::value).collect(Collectors.toSet());
    List<Other> could =
        Replacements.of(problem, published).rank(session.id(), part, absent.value()).stream()
            .filter(other -> !there.contains(other.mediator()))
            .map(other -> withSkills(other, problem, session.id(), part))
            .toList();
    List<Other> cannot =
        Reasons.of(problem, published)
            .why(session.id(), part, Optional.of(absent.value()))
            .cannot()
            .stream()
            .filter(other -> !there.contains(other.mediator()))
            .filter(other -> could.stream().noneMatch(one -> isSame(one, other)))
            .toList();
    return new Found(could, cannot, problem, session.id());
  }

  private static boolean isSame(Other one, Other other) {
    return one.mediator().equals(other.mediator());
  }

  private static Part part(List<Assigned> published, String session, String absent) {
    return published.stream()
        .filter(one -> one.session().equals(session) && one.mediator().equals(absent))
        .map(Assigned::part)
        .findFirst()
        .orElse(Part.LEAD);
  }

  /** Whoever could lead it has what it asks for: said first, a colleague can check it. */
  private static Other withSkills(Other other, StaffingProblem problem, String session, Part part) {
    List<Fact> facts = new ArrayList<>();
    problem.sessions().stream()
        .filter(need -> need.id().equals(session) && part == Part.LEAD)
        .map(SessionNeed::skills)
        .filter(skills -> !skills.isEmpty())
        .findFirst()
        .map(skills -> String.join(",", skills.stream().sorted().toList()))
        .ifPresent(skills -> facts.add(Fact.of(FactCode.HAS_SKILLS.name(), skills)));
    facts.addAll(other.facts());
    return new Other(other.mediator(), other.price(), facts);
  }
}
