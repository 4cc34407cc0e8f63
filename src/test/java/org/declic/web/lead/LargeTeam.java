package org.declic.web.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.declic.assignment.AbsenceCalendar;
import org.declic.assignment.AbsenceId;
import org.declic.assignment.DayPart;
import org.declic.assignment.profile.Accreditation;
import org.declic.assignment.profile.Contract;
import org.declic.assignment.profile.Craft;
import org.declic.assignment.profile.PartOfDay;
import org.declic.assignment.profile.ProfileDesk;
import org.declic.assignment.profile.ProfileDesk.Card;
import org.declic.assignment.profile.Wish;
import org.declic.assignment.profile.WorkTimes;
import org.declic.assignment.proposal.Days;
import org.declic.assignment.proposal.ProposalQueries;
import org.declic.assignment.proposal.StaffingAcceptance;
import org.declic.assignment.proposal.StaffingDesk;
import org.declic.assignment.replacement.RepairQueries;
import org.declic.assignment.replacement.ReplacementDesk;
import org.declic.assignment.replacement.ReplacementRequestId;
import org.declic.assignment.solver.Part;
import org.declic.identity.Acting;
import org.declic.identity.Actor;
import org.declic.identity.Role;
import org.declic.identity.SamplePeople;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.RequestId;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.SampleCentre;
import org.declic.scheduling.SampleCentre.Centre;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionPlanning;
import org.declic.scheduling.SpokenLanguage;
import org.declic.scheduling.room.RoomId;

/**
 * A site where everything that grows with the team does: profiles with all their cards, people who
 * come from another site, sessions, absences, requests, decisions, a proposal that was argued with.
 */
@ApplicationScoped
public class LargeTeam {
  /** A Monday; no holiday near. */
  static final LocalDate MONDAY = LocalDate.of(2035, 5, 21);

  private static final Days FORTNIGHT = Days.around(MONDAY, true);
  private static final List<String> STARTS = List.of("08:30", "10:30", "13:30", "15:30");
  private static final int WEEK = 5 * STARTS.size();
  private static final int OF_THE_ABSENT = 4;

  @Inject SampleCentre samples;
  @Inject SamplePeople people;
  @Inject SessionPlanning planning;
  @Inject AbsenceCalendar calendar;
  @Inject ProfileDesk profiles;
  @Inject ReplacementDesk asking;
  @Inject RepairQueries repairs;
  @Inject StaffingDesk staffing;
  @Inject StaffingAcceptance acceptance;
  @Inject ProposalQueries proposals;

  /**
   * @param token of the lead’s cookie
   * @param absence of whoever has most sessions
   */
  record Team(String token, AbsenceId absence, Actor member) {}

  Team of(int mediators) {
    Centre centre = samples.centre();
    SiteId site = centre.site();
    SiteId far = people.site();
    Actor lead = people.staff(site, "Claire M.", Role.LEAD);
    Acting claire = Acting.as(lead);
    List<Actor> team = new ArrayList<>();
    for (int i = 0; i < mediators; i++) {
      Actor one = people.mediator(site, "Nora " + i);
      fill(claire, lead, one, far);
      team.add(one);
      if (i % 2 == 0) {
        Actor guest = people.mediator(far, "Hugo " + i);
        Acting.as(guest)
            .run(() -> profiles.workAt(RequestId.next(), guest, card(guest), Set.of(site)));
      }
    }
    claire.run(() -> profiles.travel(RequestId.next(), lead, Map.of(far, 20)));

    Actor absent = team.get(0);
    List<SessionId> hers = new ArrayList<>();
    int many = mediators / OF_THE_ABSENT;
    for (int i = 0; i < many; i++) {
      hers.add(plan(claire, lead, centre.ada(), absent, i));
    }
    List<SessionId> others = new ArrayList<>();
    for (int i = 1; i < mediators; i++) {
      others.add(plan(claire, lead, i <= WEEK ? centre.rosa() : centre.ada(), team.get(i), i - 1));
    }
    choose(claire, lead, team, others);
    AbsenceId absence = away(claire, lead, absent, MONDAY, MONDAY.plusDays(4));
    for (int i = 2; i < mediators; i += 2) {
      LocalDate day = day(i - 1);
      away(claire, lead, team.get(i), day, day);
    }
    for (int i = 0; i < many; i++) {
      ask(claire, lead, absence, hers.get(i), team.get(mediators - 1 - 2 * i), i % 2 == 0);
    }
    return new Team(people.signedIn(lead), absence, team.get(1));
  }

  private static LocalDate day(int slot) {
    return MONDAY.plusDays(slot / STARTS.size() % 5 + 7L * (slot / WEEK));
  }

  private SessionId plan(Acting claire, Actor lead, RoomId room, Actor who, int slot) {
    return claire.get(
        () ->
            new SessionId(
                planning.plan(
                    RequestId.next(),
                    lead,
                    SampleCentre.workshop(
                        room, who, day(slot), STARTS.get(slot % STARTS.size())))));
  }

  private static Card card(Actor whose) {
    return new Card(whose.account(), 0);
  }

  private void fill(Acting claire, Actor lead, Actor who, SiteId far) {
    claire.run(
        () -> {
          profiles.lead(
              RequestId.next(),
              lead,
              card(who),
              new Craft(
                  Set.of("m1", "m2-u03"),
                  Set.of(ActivityKind.WORKSHOP),
                  Set.of(SpokenLanguage.FRENCH),
                  Set.of(Accreditation.FIRST_AID)));
          profiles.work(
              RequestId.next(), lead, card(who), new WorkTimes(WorkTimes.usualWeek(), List.of()));
          profiles.wish(
              RequestId.next(),
              lead,
              card(who),
              List.of(
                  new Wish(
                      true,
                      Optional.of(DayOfWeek.TUESDAY),
                      Optional.empty(),
                      PartOfDay.ALL,
                      Optional.empty())));
          profiles.workAt(RequestId.next(), lead, card(who), Set.of(far));
          profiles.employ(
              RequestId.next(), lead, card(who), new Contract(2_100, Optional.empty(), Set.of()));
        });
  }

  private AbsenceId away(Acting claire, Actor lead, Actor who, LocalDate first, LocalDate last) {
    return claire.get(
        () ->
            new AbsenceId(
                calendar.declareFor(
                    RequestId.next(), lead, who.account(), first, last, DayPart.WHOLE)));
  }

  /** Every other session goes to a colleague; half of that is published. */
  private void choose(Acting claire, Actor lead, List<Actor> team, List<SessionId> others) {
    for (int i = 0; i + 2 < others.size(); i += 4) {
      SessionId session = others.get(i);
      Actor before = team.get(i + 1);
      Actor after = team.get(i + 3);
      claire.run(
          () ->
              staffing.choose(
                  RequestId.next(),
                  lead,
                  proposals.of(lead.site(), FORTNIGHT).stream().findFirst().map(row -> row.id()),
                  FORTNIGHT,
                  new StaffingDesk.Seat(session.value(), Part.LEAD),
                  Optional.of(before.id()),
                  Optional.of(after.id())));
    }
    claire.run(
        () ->
            acceptance.accept(
                RequestId.next(),
                lead,
                proposals.of(lead.site(), FORTNIGHT).get(0).id(),
                Set.copyOf(others.subList(0, others.size() / 2))));
  }

  private void ask(
      Acting claire, Actor lead, AbsenceId absence, SessionId session, Actor who, boolean yes) {
    claire.run(
        () ->
            asking.ask(
                RequestId.next(),
                lead,
                new ReplacementDesk.Ask(
                    absence, session, who.account(), "Peux-tu la mener ?", false, "")));
    ReplacementRequestId asked =
        repairs.requests(lead.site(), absence, session).stream()
            .map(row -> new ReplacementRequestId(row.id()))
            .findFirst()
            .orElseThrow();
    if (yes) {
      Acting.as(who).run(() -> asking.accept(RequestId.next(), who, asked));
    }
  }
}
