package org.declic.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.declic.assignment.profile.Accreditation;
import org.declic.assignment.profile.Contract;
import org.declic.assignment.profile.Craft;
import org.declic.assignment.profile.PartOfDay;
import org.declic.assignment.profile.ProfileDesk;
import org.declic.assignment.profile.ProfileDesk.Card;
import org.declic.assignment.profile.Wish;
import org.declic.assignment.profile.WorkHours;
import org.declic.assignment.profile.WorkTimes;
import org.declic.assignment.solver.Candidate;
import org.declic.assignment.solver.Part;
import org.declic.assignment.solver.SessionNeed;
import org.declic.assignment.solver.StaffingProblem;
import org.declic.assignment.solver.StaffingProblem.Standing;
import org.declic.content.UnitId;
import org.declic.identity.Acting;
import org.declic.identity.Actor;
import org.declic.identity.Role;
import org.declic.identity.SamplePeople;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.BookingDesk;
import org.declic.scheduling.SampleCentre;
import org.declic.scheduling.SampleCentre.Centre;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionPlan;
import org.declic.scheduling.SessionPlanning;
import org.declic.scheduling.SpokenLanguage;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The question of staffing as the database knows it. */
@ArquillianTest
class StaffingQuestionIT {
  /** A Tuesday. */
  private static final LocalDate DAY = SampleCentre.DAY;

  @Inject private SampleCentre samples;
  @Inject private SamplePeople people;
  @Inject private SessionPlanning planning;
  @Inject private BookingDesk desk;
  @Inject private AbsenceCalendar absences;
  @Inject private ProfileDesk profiles;
  @Inject private StaffingQuestion question;

  private Centre centre;
  private Actor claire;
  private Acting karim;
  private Acting lead;

  @BeforeEach
  void open() {
    centre = samples.centre();
    claire = people.staff(centre.site(), "Claire M.", Role.LEAD);
    karim = Acting.as(centre.karim());
    lead = Acting.as(claire);
  }

  private StaffingProblem asked() {
    return question.of(centre.site(), DAY, DAY.plusDays(6));
  }

  private Candidate candidate(Actor person) {
    return asked().mediators().stream()
        .filter(one -> one.id().equals(person.account().value()))
        .findFirst()
        .orElseThrow();
  }

  private SessionId plan(SessionPlan plan) {
    return karim.get(() -> new SessionId(planning.plan(RequestId.next(), centre.karim(), plan)));
  }

  private SessionPlan workshop(List<UnitId> units, int seats, Actor... mediators) {
    SessionPlan usual = SampleCentre.workshop(centre.ada(), centre.karim(), DAY, "09:30", seats);
    return new SessionPlan(
        usual.kind(),
        usual.subject(),
        units,
        usual.date(),
        usual.start(),
        usual.end(),
        usual.room(),
        seats,
        java.util.Arrays.stream(mediators)
            .map(Actor::account)
            .collect(java.util.stream.Collectors.toSet()));
  }

  private Card card(Actor whose) {
    return new Card(whose.account(), 0);
  }

  @Test
  void a_centre_that_filled_nothing_in_gets_proposals_all_the_same() {
    plan(workshop(List.of(new UnitId("m1-u08")), 6));

    Candidate sophie = candidate(centre.sophie());

    assertThat(sophie.skills()).contains("m1", "m2", "m3");
    assertThat(sophie.kinds()).isEmpty();
    assertThat(sophie.languages()).containsExactly("FRENCH");
    assertThat(sophie.contract()).isEqualTo(OptionalInt.empty());
    assertThat(sophie.sites()).containsExactly(centre.site().value());
    assertThat(sophie.available()).as("Tuesday to Friday, and Monday").hasSize(5);
  }

  @Test
  void a_lead_is_asked_only_when_they_filled_in_what_they_lead() {
    plan(workshop(List.of(), 6));
    assertThat(asked().mediators())
        .extracting(Candidate::id)
        .containsExactlyInAnyOrder(
            centre.karim().account().value(), centre.sophie().account().value());

    lead.run(
        () ->
            profiles.lead(
                RequestId.next(),
                claire,
                card(claire),
                new Craft(
                    Set.of("m1"),
                    Set.of(ActivityKind.WORKSHOP),
                    Set.of(SpokenLanguage.FRENCH),
                    Set.of())));

    assertThat(asked().mediators()).hasSize(3);
  }

  @Test
  void a_session_says_what_it_needs_who_leads_it_and_who_comes() {
    SessionId session =
        plan(workshop(List.of(new UnitId("m1-u08")), 6, centre.karim(), centre.sophie()));
    karim.run(
        () ->
            desk.book(
                RequestId.next(),
                centre.karim(),
                session,
                people.learner(centre.site(), "Héron bleu")));

    StaffingProblem problem = asked();

    SessionNeed need = problem.sessions().get(0);
    assertThat(need.id()).isEqualTo(session.value());
    assertThat(need.skills()).containsExactly("m1-u08");
    assertThat(need.languages()).containsExactly("FRENCH");
    assertThat(need.people()).isEqualTo(1);
    assertThat(need.leads()).isEqualTo(1);
    assertThat(need.supports()).as("two were planned").isEqualTo(1);
    assertThat(problem.standing())
        .extracting(Standing::part)
        .containsExactlyInAnyOrder(Part.LEAD, Part.SUPPORT);
  }

  @Test
  void a_session_to_be_staffed_keeps_its_seats_and_has_nobody() {
    plan(workshop(List.of(), 6));

    assertThat(asked().sessions()).hasSize(1);
    assertThat(asked().sessions().get(0).supports()).isZero();
    assertThat(asked().standing()).isEmpty();
  }

  @Test
  void what_a_profile_says_is_what_is_asked() {
    plan(workshop(List.of(), 6));
    Actor self = centre.karim();
    karim.run(
        () -> {
          profiles.lead(
              RequestId.next(),
              self,
              card(self),
              new Craft(
                  Set.of("m1-u08", "m2"),
                  Set.of(ActivityKind.WORKSHOP),
                  Set.of(SpokenLanguage.FRENCH, SpokenLanguage.ARABIC),
                  Set.of(Accreditation.AIDANTS_CONNECT)));
          profiles.work(
              RequestId.next(),
              self,
              card(self),
              new WorkTimes(
                  List.of(
                      new WorkHours(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(12, 0))),
                  List.of()));
          profiles.wish(
              RequestId.next(),
              self,
              card(self),
              List.of(
                  new Wish(
                      false,
                      Optional.of(DayOfWeek.TUESDAY),
                      Optional.empty(),
                      PartOfDay.ALL,
                      Optional.empty())));
        });
    lead.run(
        () ->
            profiles.employ(
                RequestId.next(),
                claire,
                card(self),
                new Contract(1_800, Optional.empty(), Set.of())));
    karim.run(() -> absences.declare(RequestId.next(), self, DAY, DAY, DayPart.MORNING));

    Candidate asked = candidate(self);

    assertThat(asked.skills()).containsExactlyInAnyOrder("m1-u08", "m2");
    assertThat(asked.kinds()).containsExactly("WORKSHOP");
    assertThat(asked.languages()).containsExactlyInAnyOrder("FRENCH", "ARABIC");
    assertThat(asked.accreditations()).containsExactly("AIDANTS_CONNECT");
    assertThat(asked.contract()).isEqualTo(OptionalInt.of(1_800));
    assertThat(asked.available()).hasSize(1);
    assertThat(asked.away()).hasSize(1);
    assertThat(asked.wishes()).hasSize(1);
  }

  @Test
  void who_works_here_too_is_asked_with_the_way_and_what_they_do_at_home() {
    SiteId marseille = people.site();
    Actor farida = people.mediator(marseille, "Farida K.");
    Acting.as(farida)
        .run(() -> profiles.workAt(RequestId.next(), farida, card(farida), Set.of(centre.site())));
    lead.run(() -> profiles.travel(RequestId.next(), claire, Map.of(marseille, 45)));
    plan(workshop(List.of(), 6));

    StaffingProblem problem = asked();

    Candidate guest = candidate(farida);
    assertThat(guest.home()).isEqualTo(marseille.value());
    assertThat(guest.sites()).contains(centre.site().value());
    assertThat(problem.travels()).hasSize(1);
    assertThat(problem.travels().get(0).minutes()).isEqualTo(45);
  }

  @Test
  void sessions_of_the_same_week_that_are_not_asked_about_keep_people_busy() {
    plan(SampleCentre.workshop(centre.ada(), centre.sophie(), DAY.minusDays(1), "09:30"));
    plan(workshop(List.of(), 6));

    assertThat(candidate(centre.sophie()).busy()).hasSize(1);
    assertThat(candidate(centre.sophie()).busy().get(0).minutes())
        .isEqualTo((int) Duration.ofHours(2).toMinutes());
  }

  @Test
  void what_a_kind_of_activity_asks_is_asked_of_its_sessions() {
    lead.run(
        () ->
            profiles.require(
                RequestId.next(),
                claire,
                Map.of(ActivityKind.WORKSHOP, Set.of(Accreditation.PIX_CERTIFIER))));
    plan(workshop(List.of(), 6));

    assertThat(asked().sessions().get(0).accreditations()).containsExactly("PIX_CERTIFIER");
  }

  @Test
  @Tag("ACC-05")
  void somebody_of_another_site_is_given_a_session_only_when_they_said_that_they_work_here() {
    SiteId marseille = people.site();
    Actor farida = people.mediator(marseille, "Farida K.");
    assertThatExceptionOfType(UnknownThing.class)
        .isThrownBy(() -> plan(workshop(List.of(), 6, farida)));

    Acting.as(farida)
        .run(() -> profiles.workAt(RequestId.next(), farida, card(farida), Set.of(centre.site())));
    Acting.as(farida)
        .run(
            () ->
                absences.declare(
                    RequestId.next(), farida, DAY.plusDays(1), DAY.plusDays(1), DayPart.WHOLE));
    plan(workshop(List.of(), 6, farida));

    assertThat(asked().standing()).hasSize(1);
    SessionPlan next = workshop(List.of(), 6, farida).on(DAY.plusDays(1));
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> plan(next));
  }
}
