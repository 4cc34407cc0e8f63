package org.declic.assignment.replacement;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.assignment.TeamAbsence;
import org.declic.assignment.solver.Explanation.Other;
import org.declic.assignment.solver.Weights;
import org.declic.identity.AccountId;
import org.declic.identity.Actor;
import org.declic.identity.MediatorRow;
import org.declic.identity.StaffQueries;
import org.declic.identity.organisation.SiteFacts;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.UseCase;
import org.declic.scheduling.Leader;
import org.declic.scheduling.Rebooking;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.StaffingPolicy;
import org.declic.scheduling.Vacancies;
import org.declic.scheduling.room.Rooms;

/**
 * Looks for every way out: a colleague leads it, those who lead it as well stay alone, its people
 * join another session of the same unit, it takes place at another time, or not at all.
 */
@UseCase
public class SolutionFinder {
  private static final int DAYS_AHEAD = 21;
  private static final int MOST_SESSIONS = 1_000;
  private static final Weights WEIGHTS = Weights.USUAL;

  @Inject SessionQueries sessions;
  @Inject Rebooking rebooking;
  @Inject Colleagues colleagues;
  @Inject OtherTimes times;
  @Inject StaffQueries staff;
  @Inject StaffingPolicy staffing;
  @Inject Rooms rooms;
  @Inject Sites sites;
  @Inject Clock clock;

  @RequiresPermissions("replacement:ask")
  public Solutions of(Actor lead, TeamAbsence absence, SessionRow session) {
    SiteId site = lead.site();
    SiteFacts facts = sites.facts(site);
    Vacancies vacancies = vacancies(site, facts.zone(), session);
    Colleagues.Found found = colleagues.instead(site, session, absence.mediator());
    Map<String, MediatorRow> staffById = mediators(found.could());
    List<Solution> all = new ArrayList<>();
    for (Other other : found.could()) {
      Optional.ofNullable(staffById.get(other.mediator()))
          .map(row -> new Leader(row.id(), row.name()))
          .ifPresent(
              leader ->
                  all.add(
                      Solution.replace(
                          leader, other.price(), other.facts(), found.week(leader.id()))));
    }
    if (session.mediators().size() > 1) {
      all.add(Solution.alone(WEIGHTS.emptyPlace()));
    }
    int people = people(session);
    if (people > 0) {
      join(lead, absence, session).ifPresent(all::add);
    }
    times.find(facts, absence, session, vacancies, leaders(all)).ifPresent(all::add);
    all.add(Solution.cancel(people, WEIGHTS.emptyPlace() * 2 + people * WEIGHTS.person()));
    return Solutions.of(all, found.cannot());
  }

  /** Leads are not asked; colleagues of other sites who come here are. */
  private Map<String, MediatorRow> mediators(List<Other> found) {
    Set<AccountId> ids =
        found.stream().map(other -> new AccountId(other.mediator())).collect(Collectors.toSet());
    return staff.active(ids).stream()
        .filter(MediatorRow::isMediator)
        .collect(Collectors.toMap(MediatorRow::id, Function.identity()));
  }

  private static List<Leader> leaders(List<Solution> found) {
    return found.stream()
        .filter(solution -> solution.kind() == Solution.Kind.REPLACE)
        .sorted(Solutions.RULE)
        .flatMap(solution -> solution.mediator().stream())
        .toList();
  }

  /** Everybody for whom a change of day would be one. */
  static int people(SessionRow session) {
    return session.booked() + Math.max(session.held(), session.withoutPass());
  }

  private Vacancies vacancies(SiteId site, ZoneId zone, SessionRow session) {
    Instant now = clock.instant();
    Instant first = session.startsAt().isBefore(now) ? session.startsAt() : now;
    Instant from = first.minus(Duration.ofDays(1));
    Instant to = session.startsAt().plus(Duration.ofDays(DAYS_AHEAD + 1L));
    LocalDate today = now.atZone(zone).toLocalDate();
    return new Vacancies(
        sessions.list(site, Optional.empty(), from, to, 0, MOST_SESSIONS).stream()
            .filter(row -> row.state().isAlive())
            .map(SessionRow::occupied)
            .toList(),
        staffing.away(site, from, to),
        rooms.times(site, today, zone));
  }

  /**
   * The session of the same unit that has a seat for most of them, the next first; one that nobody
   * leads, or that the same absence leaves without anybody, is none.
   */
  private Optional<Solution> join(Actor lead, TeamAbsence absence, SessionRow session) {
    int people = people(session);
    return rebooking.proposals(lead, session).stream()
        .filter(other -> sameContent(session, other))
        .filter(other -> !leftAlone(absence, other))
        .min(
            (one, two) ->
                Integer.compare(Math.max(0, people - one.free()), Math.max(0, people - two.free())))
        .map(other -> Solution.join(other, people, joinPrice(other, people)));
  }

  /** Joining costs nobody's time; but whoever loses a seat loses more than an hour. */
  private static long joinPrice(SessionRow other, int people) {
    int withoutSeat = Math.max(0, people - other.free());
    return withoutSeat == 0 ? 0 : WEIGHTS.emptyPlace() + withoutSeat * WEIGHTS.person();
  }

  private static boolean sameContent(SessionRow one, SessionRow other) {
    return one.units().isEmpty()
        ? one.subject().equals(other.subject())
        : one.units().stream().anyMatch(other.units()::contains);
  }

  private static boolean leftAlone(TeamAbsence absence, SessionRow other) {
    return other.mediators().isEmpty()
        || absence.touches(other.startsAt(), other.endsAt())
            && other.mediators().stream().allMatch(one -> one.id().equals(absence.accountId()));
  }
}
