package org.declic.assignment.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.declic.assignment.AbsenceCalendar;
import org.declic.assignment.DayPart;
import org.declic.assignment.solver.Part;
import org.declic.identity.Acting;
import org.declic.identity.Actor;
import org.declic.identity.Role;
import org.declic.identity.SamplePeople;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.Leader;
import org.declic.scheduling.SampleCentre;
import org.declic.scheduling.SampleCentre.Centre;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionPlan;
import org.declic.scheduling.SessionPlanning;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.Staffed.Outcome;
import org.declic.scheduling.room.RoomId;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A lead asks for a proposal, argues with it, publishes it, takes it back. */
@ArquillianTest
class StaffingIT {
  private static final LocalDate DAY = SampleCentre.DAY;
  private static final Days DAYS = Days.around(DAY, false);
  private static final Duration LONG = Duration.ofSeconds(60);

  @Inject private SampleCentre samples;
  @Inject private SamplePeople people;
  @Inject private SessionPlanning planning;
  @Inject private SessionQueries sessions;
  @Inject private AbsenceCalendar absences;
  @Inject private StaffingDesk desk;
  @Inject private StaffingAcceptance acceptance;
  @Inject private ProposalQueries proposals;
  @Inject private SolvingLedger ledger;
  @Inject private SilentServer silent;

  private Centre centre;
  private Actor claire;
  private Acting lead;
  private SessionId morning;
  private SessionId beside;

  @BeforeEach
  void open() {
    centre = samples.centre();
    claire = people.staff(centre.site(), "Claire M.", Role.LEAD);
    lead = Acting.as(claire);
    morning = plan(centre.ada(), "09:30");
    beside = plan(centre.rosa(), "09:30");
  }

  private SessionId plan(RoomId room, String start) {
    SessionPlan usual = SampleCentre.workshop(room, centre.karim(), DAY, start);
    SessionPlan plan =
        new SessionPlan(
            usual.kind(),
            usual.subject(),
            usual.units(),
            usual.date(),
            usual.start(),
            usual.end(),
            room,
            usual.seats(),
            Set.of());
    return lead.get(() -> new SessionId(planning.plan(RequestId.next(), claire, plan)));
  }

  private ProposalRow proposed() {
    return answer(lead.get(() -> desk.ask(RequestId.next(), claire, DAYS)));
  }

  /** The work is done in another thread: looked at until it is over. */
  private ProposalRow answer(ProposalId id) {
    Instant end = Instant.now().plus(LONG);
    while (Instant.now().isBefore(end)) {
      ProposalRow row = proposals.get(centre.site(), id);
      if (!row.isSolving()) {
        return row;
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    throw new AssertionError("No answer in time");
  }

  private AcceptanceRow accept(ProposalRow row, SessionId... ticked) {
    lead.get(() -> acceptance.accept(RequestId.next(), claire, row.id(), Set.of(ticked)));
    return proposals.lastAcceptance(centre.site(), DAYS).orElseThrow();
  }

  private List<String> leaders(SessionId session) {
    return row(session).mediators().stream().map(Leader::id).toList();
  }

  private SessionRow row(SessionId session) {
    return sessions.head(centre.site(), session);
  }

  private static StaffingDesk.Seat lead(SessionId session) {
    return new StaffingDesk.Seat(session.value(), Part.LEAD);
  }

  private String leader(ProposalRow row, SessionId session) {
    return row.chosen().who(session.value(), Part.LEAD).get(0);
  }

  private void choose(ProposalRow row, SessionId session, String seen, Actor chosen) {
    lead.run(
        () ->
            desk.choose(
                RequestId.next(),
                claire,
                Optional.of(row.id()),
                DAYS,
                lead(session),
                Optional.of(seen),
                Optional.ofNullable(chosen).map(Actor::id)));
  }

  @Test
  void a_proposal_is_worked_out_and_nothing_is_published() {
    ProposalRow row = proposed();

    assertThat(row.state()).isEqualTo(ProposalState.READY);
    assertThat(row.chosen().sessions()).contains(morning.value(), beside.value());
    assertThat(leader(row, morning)).isNotEqualTo(leader(row, beside));
    assertThat(leaders(morning)).isEmpty();
    assertThat(leaders(beside)).isEmpty();
  }

  @Test
  @Tag("REL-06")
  void what_is_accepted_is_published_once_and_can_be_taken_back() {
    ProposalRow row = proposed();
    RequestId form = RequestId.next();
    AcceptanceId first =
        lead.get(() -> acceptance.accept(form, claire, row.id(), Set.of(morning, beside)));
    AcceptanceId again =
        lead.get(() -> acceptance.accept(form, claire, row.id(), Set.of(morning, beside)));

    assertThat(again).isEqualTo(first);
    assertThat(leaders(morning)).containsExactly(leader(row, morning));
    assertThat(proposals.get(centre.site(), row.id()).state()).isEqualTo(ProposalState.ACCEPTED);

    lead.run(() -> acceptance.undo(RequestId.next(), claire, first));

    assertThat(leaders(morning)).isEmpty();
    assertThat(leaders(beside)).isEmpty();
    assertThat(proposals.get(centre.site(), row.id()).state()).isEqualTo(ProposalState.READY);
  }

  @Test
  void only_what_is_ticked_is_published() {
    ProposalRow row = proposed();
    AcceptanceRow published = accept(row, morning);

    assertThat(published.published()).isEqualTo(1);
    assertThat(leaders(morning)).isNotEmpty();
    assertThat(leaders(beside)).isEmpty();
    assertThat(proposals.get(centre.site(), row.id()).state()).isEqualTo(ProposalState.READY);
  }

  @Test
  void two_people_change_places_in_one_step() {
    SessionId first = plan(centre.ada(), "14:00");
    SessionId second = plan(centre.rosa(), "14:00");
    ProposalRow row = proposed();
    accept(row, first, second);
    String one = leader(row, first);
    String other = leader(row, second);
    clear(row, first, one);
    clear(row, second, other);
    ProposalRow empty = proposals.get(centre.site(), row.id());
    fill(empty, first, other);
    fill(empty, second, one);

    AcceptanceRow published = accept(empty, first, second);

    assertThat(published.left()).isEmpty();
    assertThat(leaders(first)).containsExactly(other);
    assertThat(leaders(second)).containsExactly(one);
  }

  private void clear(ProposalRow row, SessionId session, String who) {
    choose(row, session, who, null);
  }

  private void fill(ProposalRow row, SessionId session, String who) {
    lead.run(
        () ->
            desk.choose(
                RequestId.next(),
                claire,
                Optional.of(row.id()),
                DAYS,
                lead(session),
                Optional.empty(),
                Optional.of(who)));
  }

  @Test
  void a_session_that_somebody_changed_since_is_told_and_the_others_go_through() {
    ProposalRow row = proposed();
    lead.run(
        () ->
            planning.cancel(
                RequestId.next(), claire, morning, row(morning).version(), "Salle fermée"));

    AcceptanceRow published = accept(row, morning, beside);

    assertThat(published.left())
        .singleElement()
        .satisfies(
            left -> {
              assertThat(left.session()).isEqualTo(morning.value());
              assertThat(left.outcome()).isEqualTo(Outcome.OVER);
            });
    assertThat(leaders(beside)).containsExactly(leader(row, beside));
  }

  @Test
  void who_declares_an_absence_since_is_told_by_name() {
    ProposalRow row = proposed();
    Actor away =
        leader(row, morning).equals(centre.karim().id()) ? centre.karim() : centre.sophie();
    Acting.as(away).run(() -> absences.declare(RequestId.next(), away, DAY, DAY, DayPart.WHOLE));

    AcceptanceRow published = accept(row, morning);

    assertThat(published.left())
        .singleElement()
        .satisfies(left -> assertThat(left.about()).contains(away.id()));
    assertThat(leaders(morning)).isEmpty();
  }

  @Test
  void what_was_changed_since_it_was_published_is_not_taken_back() {
    ProposalRow row = proposed();
    AcceptanceRow published = accept(row, morning, beside);
    SessionRow changed = row(morning);
    Actor other =
        leader(row, morning).equals(centre.karim().id()) ? centre.karim() : centre.sophie();
    SessionPlan later = SampleCentre.workshop(centre.ada(), other, DAY, "16:00");
    lead.run(() -> planning.change(RequestId.next(), claire, morning, changed.version(), later));

    lead.run(() -> acceptance.undo(RequestId.next(), claire, published.id()));

    assertThat(leaders(morning)).containsExactly(other.id());
    assertThat(leaders(beside)).isEmpty();
    assertThat(proposals.lastAcceptance(centre.site(), DAYS).orElseThrow().notUndone())
        .extracting(SessionAnswer::session)
        .containsExactly(morning.value());
  }

  @Test
  @Tag("REL-13")
  void of_two_leads_the_second_one_is_told_and_overwrites_nothing() {
    ProposalRow row = proposed();
    String seen = leader(row, morning);
    choose(row, morning, seen, null);

    assertThatExceptionOfType(ChosenMeanwhile.class)
        .isThrownBy(() -> choose(row, morning, seen, null));
  }

  @Test
  void what_is_chosen_is_fixed_and_calculating_again_leaves_it() {
    ProposalRow row = proposed();
    String seen = leader(row, morning);
    clear(row, beside, leader(row, beside));
    Actor other = seen.equals(centre.karim().id()) ? centre.sophie() : centre.karim();
    choose(row, morning, seen, other);

    ProposalRow next = proposed();

    assertThat(leader(next, morning)).isEqualTo(other.id());
    assertThat(leader(next, beside)).isEqualTo(seen);
    assertThat(proposals.of(centre.site(), DAYS)).hasSize(1);
  }

  @Test
  void nobody_is_put_in_two_places_by_hand() {
    ProposalRow row = proposed();
    String inMorning = leader(row, morning);
    Actor other = inMorning.equals(centre.karim().id()) ? centre.sophie() : centre.karim();

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> choose(row, morning, inMorning, other))
        .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("staffing.refused.rule"));
  }

  @Test
  void a_trial_changes_nothing_and_is_never_published() {
    ProposalId id =
        lead.get(
            () ->
                desk.suppose(
                    RequestId.next(),
                    claire,
                    DAYS,
                    List.of(
                        new Assumption(
                            Assumption.Kind.ONE_MORE, centre.karim().id(), Optional.empty()))));
    ProposalRow trial = answer(id);

    assertThat(trial.trial()).isTrue();
    assertThat(proposals.of(centre.site(), DAYS)).isEmpty();
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> accept(trial, morning));
    assertThat(leaders(morning)).isEmpty();

    lead.run(() -> desk.keep(RequestId.next(), claire, id));
    assertThat(proposals.trials(centre.site(), DAYS)).hasSize(1);
    lead.run(() -> desk.drop(RequestId.next(), claire, id));
    assertThat(proposals.trials(centre.site(), DAYS)).isEmpty();
  }

  @Test
  void when_the_server_falls_silent_the_proposal_is_said_to_be_lost_and_a_new_one_begins() {
    ProposalId id = silent.begin(claire, DAYS);

    assertThat(proposals.of(centre.site(), DAYS)).first().matches(ProposalRow::isLost);
    assertThat(proposals.solving(centre.site())).isEmpty();
    assertThat(leaders(morning)).isEmpty();

    ProposalRow next = proposed();
    assertThat(next.id()).isNotEqualTo(id);
    assertThat(next.state()).isEqualTo(ProposalState.READY);
  }

  @Test
  void who_asks_while_one_is_worked_on_joins_it_and_can_stop_it() {
    ProposalId id = silent.beginNow(claire, DAYS);

    ProposalId joined = lead.get(() -> desk.ask(RequestId.next(), claire, DAYS));
    assertThat(joined).isEqualTo(id);

    lead.run(() -> desk.stop(RequestId.next(), claire, id));
    assertThat(ledger.beat(id, 1, 1, Instant.now())).isFalse();
    assertThat(proposals.get(centre.site(), id).work().stopAsked()).isTrue();
  }

  @Test
  @Tag("ACC-02")
  void a_proposal_of_another_site_does_not_exist() {
    Centre other = samples.centre();
    Actor stranger = people.staff(other.site(), "Nora T.", Role.LEAD);
    ProposalRow row = proposed();

    assertThatExceptionOfType(UnknownThing.class)
        .isThrownBy(
            () -> Acting.as(stranger).run(() -> desk.drop(RequestId.next(), stranger, row.id())));
  }
}
