package org.declic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.declic.assignment.AbsenceCalendar;
import org.declic.assignment.DayPart;
import org.declic.content.UnitId;
import org.declic.identity.Acting;
import org.declic.identity.Actor;
import org.declic.identity.LearnerId;
import org.declic.identity.SamplePeople;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.SampleCentre.Centre;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The calendar: what stands in the way of a session, also when two plan at once. */
@ArquillianTest
class PlanningIT {
  private static final LocalDate DAY = SampleCentre.DAY;
  private static final int PLANNERS = 6;

  @Resource private ManagedThreadFactory factory;
  @Inject private SampleCentre samples;
  @Inject private SamplePeople people;
  @Inject private SessionPlanning planning;
  @Inject private BookingDesk desk;
  @Inject private AbsenceCalendar absences;
  @Inject private SessionQueries sessions;
  @Inject private PlanDetailQueries details;

  private ExecutorService threads;
  private Centre centre;
  private Acting karim;

  @BeforeEach
  void open() {
    centre = samples.centre();
    karim = Acting.as(centre.karim());
    threads = Executors.newFixedThreadPool(10, factory);
  }

  @AfterEach
  void close() {
    threads.shutdownNow();
  }

  private SessionId plan(SessionPlan plan) {
    return karim.get(() -> new SessionId(planning.plan(RequestId.next(), centre.karim(), plan)));
  }

  private void change(SessionId session, long version, SessionPlan plan) {
    karim.run(() -> planning.change(RequestId.next(), centre.karim(), session, version, plan));
  }

  private SessionPlan workshop(String start) {
    return SampleCentre.workshop(centre.ada(), centre.karim(), DAY, start);
  }

  private SessionRow row(SessionId session) {
    return sessions.head(centre.site(), session);
  }

  private static void refused(String key, Runnable step) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(step::run)
        .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("scheduling.refused." + key));
  }

  @Test
  void what_was_planned_is_what_is_read() {
    SessionPlan wanted =
        new SessionPlan(
            ActivityKind.WORKSHOP,
            "",
            List.of(new UnitId("m1-u08"), new UnitId("m1-u02")),
            DAY,
            LocalTime.of(9, 30),
            LocalTime.of(11, 30),
            centre.ada(),
            8,
            Set.of(centre.karim().account(), centre.sophie().account()));

    SessionRow read = row(plan(wanted));

    assertThat(read.units()).containsExactly(new UnitId("m1-u08"), new UnitId("m1-u02"));
    assertThat(read.mediators()).extracting(Leader::name).containsExactly("Karim B.", "Sophie L.");
    assertThat(read.date()).isEqualTo(DAY);
    assertThat(read.start()).isEqualTo(LocalTime.of(9, 30));
    assertThat(read.room()).isEqualTo("Salle Ada");
    assertThat(read.capacity()).isEqualTo(8);
    assertThat(read.isPlanned()).isTrue();
  }

  @Test
  void a_room_holds_one_session_at_a_time() {
    plan(workshop("09:30"));
    Actor sophie = centre.sophie();

    refused("room_taken", () -> plan(SampleCentre.workshop(centre.ada(), sophie, DAY, "10:00")));
    refused("room_taken", () -> plan(SampleCentre.workshop(centre.ada(), sophie, DAY, "08:00")));
    assertThat(plan(SampleCentre.workshop(centre.ada(), sophie, DAY, "11:30"))).isNotNull();
    assertThat(plan(SampleCentre.workshop(centre.rosa(), sophie, DAY, "09:30"))).isNotNull();
  }

  @Test
  void a_mediator_leads_one_session_at_a_time() {
    plan(workshop("09:30"));

    refused(
        "mediator_taken",
        () -> plan(SampleCentre.workshop(centre.rosa(), centre.karim(), DAY, "11:00")));
  }

  @Test
  void who_is_away_leads_nothing() {
    karim.run(() -> absences.declare(RequestId.next(), centre.karim(), DAY, DAY, DayPart.MORNING));

    refused("mediator_away", () -> plan(workshop("09:30")));
    assertThat(plan(workshop("14:00"))).isNotNull();
  }

  @Test
  void a_room_has_so_many_seats_and_no_more() {
    SessionId session = plan(SampleCentre.workshop(centre.ada(), centre.karim(), DAY, "09:30", 9));

    assertThat(row(session).capacity()).isEqualTo(8);
    assertThat(details.of(centre.site(), session).capacity().limit())
        .isEqualTo(Capacity.Limit.ROOM);
  }

  @Test
  void yesterday_is_over() {
    refused(
        "past",
        () ->
            plan(
                SampleCentre.workshop(
                    centre.ada(), centre.karim(), LocalDate.of(2020, 5, 15), "09:30")));
  }

  @Test
  void a_cancelled_session_leaves_room_and_mediator_free() {
    SessionId first = plan(workshop("09:30"));
    karim.run(
        () ->
            planning.cancel(
                RequestId.next(), centre.karim(), first, row(first).version(), "Salle fermée"));

    assertThat(plan(workshop("09:30"))).isNotNull();
    assertThat(row(first).isCancelled()).isTrue();
  }

  @Test
  void two_planners_never_share_a_room() throws Exception {
    List<String> outcomes =
        SampleCentre.together(
            threads,
            PLANNERS,
            i -> {
              Actor mediator = i % 2 == 0 ? centre.karim() : centre.sophie();
              plan(SampleCentre.workshop(centre.ada(), mediator, DAY, "09:30"));
            });

    assertThat(Collections.frequency(outcomes, "")).isEqualTo(1);
    assertThat(samples.sessions(centre.site())).isEqualTo(1);
  }

  @Test
  void two_planners_never_share_a_mediator() throws Exception {
    List<String> outcomes =
        SampleCentre.together(
            threads,
            PLANNERS,
            i ->
                plan(
                    SampleCentre.workshop(
                        i % 2 == 0 ? centre.ada() : centre.rosa(), centre.karim(), DAY, "09:30")));

    assertThat(Collections.frequency(outcomes, "")).isEqualTo(1);
    assertThat(samples.sessions(centre.site())).isEqualTo(1);
  }

  @Test
  @Tag("REL-06")
  void the_same_form_sent_ten_times_plans_one_session() throws Exception {
    RequestId form = RequestId.next();
    Set<String> ids = Collections.synchronizedSet(new java.util.HashSet<>());

    List<String> outcomes =
        SampleCentre.together(
            threads,
            10,
            i -> ids.add(karim.get(() -> planning.plan(form, centre.karim(), workshop("09:30")))));

    assertThat(outcomes).containsOnly("");
    assertThat(ids).hasSize(1);
    assertThat(samples.sessions(centre.site())).isEqualTo(1);
  }

  @Test
  @Tag("REL-13")
  void the_second_editor_is_told_and_the_first_one_s_work_stays() {
    SessionId session = plan(workshop("09:30"));
    long seen = row(session).version();
    change(session, seen, workshop("10:00"));

    assertThatExceptionOfType(EditedMeanwhile.class)
        .isThrownBy(() -> change(session, seen, workshop("14:00")));

    assertThat(row(session).start()).isEqualTo(LocalTime.of(10, 0));
  }

  @Test
  @Tag("REL-13")
  void of_several_editors_at_once_one_is_first_and_the_others_are_told() throws Exception {
    SessionId session = plan(workshop("09:30"));
    long seen = row(session).version();

    List<String> outcomes =
        SampleCentre.together(threads, 4, i -> change(session, seen, workshop((10 + i) + ":00")));

    assertThat(Collections.frequency(outcomes, "")).isEqualTo(1);
    assertThat(Collections.frequency(outcomes, "scheduling.refused.edited_meanwhile")).isEqualTo(3);
  }

  @Test
  void a_booking_does_not_disturb_who_edits() {
    SessionId session = plan(workshop("09:30"));
    long seen = row(session).version();
    LearnerId heron = people.learner(centre.site(), "Héron bleu");
    karim.run(() -> desk.book(RequestId.next(), centre.karim(), session, heron));

    change(session, seen, workshop("10:00"));

    assertThat(row(session).booked()).isEqualTo(1);
    assertThat(row(session).start()).isEqualTo(LocalTime.of(10, 0));
  }

  @Test
  void seats_are_never_fewer_than_the_people_who_have_one() {
    SessionId session = plan(workshop("09:30"));
    for (String nickname : List.of("Héron bleu", "Pomme verte")) {
      LearnerId learner = people.learner(centre.site(), nickname);
      karim.run(() -> desk.book(RequestId.next(), centre.karim(), session, learner));
    }

    refused(
        "seats_taken",
        () ->
            change(
                session,
                row(session).version(),
                SampleCentre.workshop(centre.ada(), centre.karim(), DAY, "09:30", 1)));
    assertThat(row(session).capacity()).isEqualTo(5);
  }

  @Test
  @Tag("ACC-02")
  void rooms_and_people_of_another_site_do_not_exist() {
    Centre other = samples.centre();

    assertThatExceptionOfType(UnknownThing.class)
        .isThrownBy(() -> plan(SampleCentre.workshop(other.ada(), centre.karim(), DAY, "09:30")));
    assertThatExceptionOfType(UnknownThing.class)
        .isThrownBy(() -> plan(SampleCentre.workshop(centre.ada(), other.karim(), DAY, "09:30")));
  }

  @Test
  void a_list_shows_what_is_asked_for_and_nothing_else() {
    SessionId morning = plan(workshop("09:30"));
    SessionId evening = plan(SampleCentre.workshop(centre.rosa(), centre.sophie(), DAY, "17:00"));
    var from = row(morning).startsAt();
    var to = row(evening).endsAt();

    assertThat(sessions.count(centre.site(), Optional.empty(), from, to)).isEqualTo(2);
    assertThat(sessions.ledBy(centre.site(), centre.sophie().account(), from, to))
        .extracting(SessionRow::sessionId)
        .containsExactly(evening);
    assertThat(sessions.list(centre.site(), Optional.empty(), from, to, 1, 1))
        .extracting(SessionRow::sessionId)
        .containsExactly(evening);
  }
}
