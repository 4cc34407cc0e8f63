package org.declic.assignment.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.declic.assignment.profile.ProfileDesk;
import org.declic.assignment.solver.Part;
import org.declic.assignment.solver.StaffingPlan.Assigned;
import org.declic.identity.AccountDesk;
import org.declic.identity.AccountId;
import org.declic.identity.Acting;
import org.declic.identity.Actor;
import org.declic.identity.LetterRow;
import org.declic.identity.Role;
import org.declic.identity.SamplePeople;
import org.declic.identity.StaffQueries;
import org.declic.platform.Language;
import org.declic.platform.RequestId;
import org.declic.platform.outbox.Channel;
import org.declic.platform.outbox.Gateway;
import org.declic.platform.outbox.Gateways;
import org.declic.platform.outbox.Letter;
import org.declic.platform.outbox.Posting;
import org.declic.scheduling.Leader;
import org.declic.scheduling.SampleCentre;
import org.declic.scheduling.SampleCentre.Centre;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionPlan;
import org.declic.scheduling.SessionPlanning;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.Staffed.Outcome;
import org.declic.scheduling.room.RoomId;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What becomes of people and sessions when a proposal is published, and of those gone meanwhile.
 */
@ArquillianTest
class AcceptanceIT {
  private static final LocalDate DAY = SampleCentre.DAY;
  private static final Days DAYS = Days.around(DAY, false);
  private static final Gateway HEARD =
      new Gateway() {
        @Override
        public boolean isSet() {
          return true;
        }

        @Override
        public void send(Letter letter) {}
      };

  @Inject private SampleCentre samples;
  @Inject private SamplePeople people;
  @Inject private SessionPlanning planning;
  @Inject private SessionQueries sessions;
  @Inject private AccountDesk accounts;
  @Inject private StaffQueries staff;
  @Inject private ProfileDesk profiles;
  @Inject private StaffingDesk desk;
  @Inject private StaffingAcceptance acceptance;
  @Inject private ProposalQueries proposals;
  @Inject private SolvingLedger ledger;
  @Inject private SilentServer elsewhere;
  @Inject private Gateways gateways;
  @Inject private Posting posting;

  private Centre centre;
  private Actor claire;
  private Acting lead;

  @BeforeEach
  void open() {
    centre = samples.centre();
    claire = people.staff(centre.site(), "Claire M.", Role.LEAD);
    lead = Acting.as(claire);
  }

  @AfterEach
  void asBefore() {
    gateways.useSettings();
  }

  private SessionId plan(RoomId room, Actor... mediators) {
    SessionPlan usual = SampleCentre.workshop(room, centre.karim(), DAY, "09:30");
    Set<AccountId> who = new HashSet<>();
    List.of(mediators).forEach(one -> who.add(one.account()));
    return lead.get(() -> new SessionId(planning.plan(RequestId.next(), claire, usual.ledBy(who))));
  }

  private List<Leader> leaders(SessionId session) {
    return sessions.head(centre.site(), session).mediators();
  }

  private List<String> ids(SessionId session) {
    return leaders(session).stream().map(Leader::id).toList();
  }

  private void choose(SessionId session, Part part, Actor seen, Actor chosen) {
    Optional<ProposalId> open =
        proposals.of(centre.site(), DAYS).stream().map(ProposalRow::id).findFirst();
    lead.run(
        () ->
            desk.choose(
                RequestId.next(),
                claire,
                open,
                DAYS,
                new StaffingDesk.Seat(session.value(), part),
                Optional.ofNullable(seen).map(Actor::id),
                Optional.ofNullable(chosen).map(Actor::id)));
  }

  private AcceptanceRow accept(SessionId... ticked) {
    ProposalId id = proposals.of(centre.site(), DAYS).get(0).id();
    lead.get(() -> acceptance.accept(RequestId.next(), claire, id, Set.of(ticked)));
    return proposals.lastAcceptance(centre.site(), DAYS).orElseThrow();
  }

  /** As if it had been worked out while something else happened. */
  private void answer(ProposalId id, Assigned... found) {
    ledger.answer(id, Roster.of(List.of(found)), Instant.now());
  }

  private static Assigned leads(SessionId session, Actor who) {
    return new Assigned(session.value(), who.id(), Part.LEAD);
  }

  @Test
  void who_leads_and_who_helps_is_kept_and_taken_back() {
    SessionId session = plan(centre.ada(), centre.karim(), centre.sophie());
    Roster stood = proposals.question(centre.site(), DAYS).published();
    boolean karimLeads = stood.who(session.value(), Part.LEAD).contains(centre.karim().id());
    Actor first = karimLeads ? centre.karim() : centre.sophie();
    Actor second = karimLeads ? centre.sophie() : centre.karim();
    choose(session, Part.SUPPORT, second, null);
    choose(session, Part.LEAD, first, second);
    choose(session, Part.SUPPORT, null, first);

    AcceptanceRow published = accept(session);

    assertThat(published.left()).isEmpty();
    assertThat(leaders(session))
        .extracting(Leader::id, Leader::helps)
        .containsExactly(tuple(second.id(), false), tuple(first.id(), true));
    assertThat(
            proposals.question(centre.site(), DAYS).published().who(session.value(), Part.SUPPORT))
        .containsExactly(first.id());

    lead.run(() -> acceptance.undo(RequestId.next(), claire, published.id()));

    assertThat(leaders(session))
        .filteredOn(Leader::helps)
        .extracting(Leader::id)
        .containsExactly(second.id());
  }

  @Test
  void whose_account_is_closed_while_it_is_worked_on_is_told_and_the_rest_goes_through() {
    SessionId morning = plan(centre.ada());
    SessionId beside = plan(centre.rosa());
    ProposalId id = elsewhere.beginNow(claire, DAYS);
    Actor nadia = people.staff(centre.site(), "Nadia A.", Role.ADMIN);
    people.saidPassword(nadia);
    Acting.as(nadia).run(() -> accounts.disable(RequestId.next(), nadia, centre.karim().account()));
    answer(id, leads(morning, centre.karim()), leads(beside, centre.sophie()));

    AcceptanceRow published = accept(morning, beside);

    assertThat(published.left())
        .singleElement()
        .satisfies(left -> assertThat(left.outcome()).isEqualTo(Outcome.GONE))
        .satisfies(left -> assertThat(left.about()).contains(centre.karim().id()));
    assertThat(ids(morning)).isEmpty();
    assertThat(ids(beside)).containsExactly(centre.sophie().id());
  }

  @Test
  void who_no_longer_comes_from_another_site_is_told_and_the_rest_goes_through() {
    Actor ines = people.staff(people.site(), "Inès R.", Role.LEAD);
    Actor guest = people.mediator(ines.site(), "Awa D.");
    Acting.as(guest)
        .run(
            () ->
                profiles.workAt(
                    RequestId.next(),
                    guest,
                    new ProfileDesk.Card(guest.account(), 0),
                    Set.of(centre.site())));
    SessionId morning = plan(centre.ada());
    SessionId beside = plan(centre.rosa());
    ProposalId id = elsewhere.beginNow(claire, DAYS);
    Acting.as(ines).run(() -> profiles.erase(RequestId.next(), ines, guest.account()));
    answer(id, leads(morning, guest), leads(beside, centre.sophie()));

    AcceptanceRow published = accept(morning, beside);

    assertThat(published.left())
        .singleElement()
        .satisfies(left -> assertThat(left.outcome()).isEqualTo(Outcome.GONE));
    assertThat(ids(morning)).isEmpty();
    assertThat(ids(beside)).containsExactly(centre.sophie().id());
  }

  @Test
  void a_session_called_off_while_it_is_worked_on_is_told_and_the_rest_goes_through() {
    SessionId morning = plan(centre.ada());
    SessionId beside = plan(centre.rosa());
    ProposalId id = elsewhere.beginNow(claire, DAYS);
    long version = sessions.head(centre.site(), morning).version();
    lead.run(() -> planning.cancel(RequestId.next(), claire, morning, version, "Salle fermée"));
    answer(id, leads(morning, centre.karim()), leads(beside, centre.sophie()));

    AcceptanceRow published = accept(morning, beside);

    assertThat(published.left())
        .singleElement()
        .satisfies(left -> assertThat(left.outcome()).isEqualTo(Outcome.OVER));
    assertThat(ids(beside)).containsExactly(centre.sophie().id());
  }

  @Test
  void whoever_gets_or_loses_a_session_gets_one_letter_in_their_language_and_nobody_else() {
    gateways.use(Channel.EMAIL, HEARD);
    people.readsEnglish(centre.sophie());
    SessionId morning = plan(centre.ada(), centre.karim());
    choose(morning, Part.LEAD, centre.karim(), centre.sophie());

    AcceptanceRow published = accept(morning);

    String key = "staffed:" + published.id().value() + ":";
    assertThat(posting.state(key + centre.karim().id())).isNotEqualTo("none");
    assertThat(posting.state(key + centre.sophie().id())).isNotEqualTo("none");
    assertThat(posting.state(key + claire.id())).isEqualTo("none");
    assertThat(staff.letters(Set.of(centre.karim().account(), centre.sophie().account())))
        .extracting(LetterRow::language)
        .containsExactly(Language.FRENCH, Language.ENGLISH);

    lead.run(() -> acceptance.undo(RequestId.next(), claire, published.id()));

    String undone = "unstaffed:" + published.id().value() + ":";
    assertThat(posting.state(undone + centre.karim().id())).isNotEqualTo("none");
  }
}
