package org.declic.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.declic.assignment.profile.Accreditation;
import org.declic.assignment.profile.ProfileFacts;
import org.declic.assignment.profile.ProfileQueries;
import org.declic.assignment.solver.Candidate;
import org.declic.assignment.solver.Part;
import org.declic.assignment.solver.SessionNeed;
import org.declic.assignment.solver.StaffingProblem;
import org.declic.assignment.solver.StaffingProblem.Standing;
import org.declic.assignment.solver.StaffingProblem.Travel;
import org.declic.assignment.solver.Weights;
import org.declic.content.PublishedPathway;
import org.declic.identity.AccountId;
import org.declic.identity.MediatorRow;
import org.declic.identity.StaffQueries;
import org.declic.identity.organisation.SiteId;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Language;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.Away;
import org.declic.scheduling.NeedQueries;
import org.declic.scheduling.NeedQueries.Engaged;
import org.declic.scheduling.NeedRow;

/**
 * Who could lead which session of a site: the question as the database knows it, in a dozen
 * statements whatever its size.
 *
 * <p>Asked about are planned sessions that are not over. Open and closed ones are not: they keep
 * their mediators busy and count in the week's hours, as does what somebody leads at another site.
 */
@ApplicationScoped
public class StaffingQuestion {
  @Inject NeedQueries needs;
  @Inject StaffQueries staff;
  @Inject ProfileQueries profiles;
  @Inject Absences absences;
  @Inject UsualHours usual;
  @Inject PublishedPathway pathway;
  @Inject Sites sites;
  @Inject Clock clock;

  /** Both days included, in the local days of the site. */
  public StaffingProblem of(SiteId site, LocalDate first, LocalDate last) {
    ZoneId zone = sites.facts(site).zone();
    Instant from = first.atStartOfDay(zone).toInstant();
    Instant to = last.plusDays(1).atStartOfDay(zone).toInstant();
    List<NeedRow> rows = needs.planned(site, from, to, clock.instant());
    List<MediatorRow> people = people(site, rows);
    Set<AccountId> accounts = people.stream().map(MediatorRow::account).collect(Collectors.toSet());
    Map<AccountId, ProfileFacts> said = profiles.of(accounts);
    Period period = new Period(site, zone, first, last);
    List<Candidate> candidates = candidates(period, people, said, rows);
    Map<String, Candidate> byId = new TreeMap<>();
    candidates.forEach(one -> byId.put(one.id(), one));
    Map<ActivityKind, Set<Accreditation>> asked = profiles.requirements(site);
    List<SessionNeed> sessions = new ArrayList<>();
    List<Standing> standing = new ArrayList<>();
    for (NeedRow row : rows) {
      SessionNeed need = Needs.of(site, row, asked.getOrDefault(row.line().kind(), Set.of()));
      sessions.add(need);
      standing.addAll(standing(need, row, byId));
    }
    return new StaffingProblem(
        zone, candidates, sessions, travels(people, said), standing, List.of(), Weights.USUAL);
  }

  /** The days asked about, and the whole weeks they are in: hours count by the week. */
  private record Period(SiteId site, ZoneId zone, LocalDate first, LocalDate last) {

    Instant from() {
      return first
          .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
          .atStartOfDay(zone)
          .toInstant();
    }

    Instant to() {
      return last.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).atStartOfDay(zone).toInstant();
    }
  }

  /**
   * The site's mediators, those of other sites who work here too, and whoever has a session of it
   * already. A lead counts who filled in a profile: the others have something else to do.
   */
  private List<MediatorRow> people(SiteId site, List<NeedRow> rows) {
    Map<String, MediatorRow> found = new TreeMap<>();
    staff.team(site).forEach(row -> found.put(row.id(), row));
    Set<AccountId> others = new HashSet<>(profiles.guests(site));
    rows.forEach(row -> row.mediators().forEach(id -> others.add(new AccountId(id))));
    staff.active(others).forEach(row -> found.put(row.id(), row));
    Set<AccountId> leads =
        found.values().stream()
            .filter(row -> !row.isMediator())
            .map(MediatorRow::account)
            .collect(Collectors.toSet());
    Set<AccountId> said = profiles.of(leads).keySet();
    Set<String> leading =
        rows.stream().flatMap(row -> row.mediators().stream()).collect(Collectors.toSet());
    return found.values().stream()
        .filter(
            row -> row.isMediator() || said.contains(row.account()) || leading.contains(row.id()))
        .toList();
  }

  private List<Candidate> candidates(
      Period period,
      List<MediatorRow> people,
      Map<AccountId, ProfileFacts> said,
      List<NeedRow> rows) {
    Set<AccountId> accounts = people.stream().map(MediatorRow::account).collect(Collectors.toSet());
    Set<String> asked = rows.stream().map(NeedRow::id).collect(Collectors.toSet());
    Map<String, List<Candidate.Busy>> busy = new HashMap<>();
    needs.engaged(accounts, period.from(), period.to()).stream()
        .filter(engaged -> !asked.contains(engaged.sessionId()))
        .forEach(engaged -> at(busy, engaged.accountId()).add(busy(engaged)));
    Map<String, List<Candidate.Span>> away = new HashMap<>();
    for (Away one : absences.of(accounts, period.from(), period.to())) {
      at(away, one.accountId()).add(new Candidate.Span(one.from(), one.to()));
    }
    Candidates made =
        new Candidates(
            period.site(),
            period.first(),
            period.last(),
            allModules(rows),
            usual.week(period.site()),
            id -> sites.facts(id).zone());
    return people.stream()
        .map(
            row ->
                made.of(
                    row,
                    said.getOrDefault(row.account(), ProfileFacts.none(row.account(), row.site())),
                    away.getOrDefault(row.id(), List.of()),
                    busy.getOrDefault(row.id(), List.of()),
                    rows))
        .toList();
  }

  private static <T> List<T> at(Map<String, List<T>> lists, String key) {
    return lists.computeIfAbsent(key, id -> new ArrayList<>());
  }

  private static Candidate.Busy busy(Engaged engaged) {
    Candidate.Span span = new Candidate.Span(engaged.startsAt(), engaged.endsAt());
    return new Candidate.Busy(
        engaged.siteId(), span, (int) Duration.between(span.from(), span.to()).toMinutes());
  }

  /** Those of the pathway, and of units that are planned although they left it. */
  private Set<String> allModules(List<NeedRow> rows) {
    Set<String> modules = new HashSet<>();
    pathway.current().modules(Language.FRENCH).forEach(one -> modules.add(one.id().value()));
    rows.forEach(row -> row.units().forEach(unit -> modules.add(unit.module().value())));
    return modules;
  }

  /**
   * Whoever helps as published helps. Where nobody said so, whoever can lead it does, in the order
   * of ids; the others help.
   */
  private static List<Standing> standing(
      SessionNeed need, NeedRow row, Map<String, Candidate> byId) {
    List<String> here = row.mediators().stream().filter(byId::containsKey).toList();
    List<String> mayLead = here.stream().filter(id -> !row.helping().contains(id)).toList();
    List<String> able = mayLead.stream().filter(id -> leads(byId.get(id), need)).toList();
    List<String> leading = (able.isEmpty() ? mayLead : able).stream().limit(need.leads()).toList();
    return here.stream()
        .map(
            id ->
                new Standing(need.id(), id, leading.contains(id) ? Part.LEAD : Part.SUPPORT, false))
        .toList();
  }

  private static boolean leads(Candidate person, SessionNeed need) {
    return need.skills().stream()
        .allMatch(
            skill ->
                person.skills().contains(skill) || person.skills().contains(skill.split("-")[0]));
  }

  private List<Travel> travels(List<MediatorRow> people, Map<AccountId, ProfileFacts> said) {
    Set<SiteId> places = new HashSet<>();
    people.forEach(row -> places.add(row.site()));
    said.values().forEach(facts -> places.addAll(facts.elsewhere()));
    return places.size() < 2
        ? List.of()
        : profiles.journeys(places).stream()
            .map(row -> new Travel(row.siteId(), row.otherSiteId(), row.minutes()))
            .toList();
  }
}
