package org.declic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.declic.identity.Acting;
import org.declic.identity.Actor;
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

/** What learners do with seats alone, and the line that moves by itself. */
@ArquillianTest
class WaitlistIT {
  private static final int CROWD = 12;
  private static final int WORKSHOPS = 40;
  private static final int GIVING_BACK = 4;

  @Resource private ManagedThreadFactory factory;
  @Inject private SampleCentre samples;
  @Inject private SamplePeople people;
  @Inject private SessionPlanning planning;
  @Inject private BookingDesk desk;
  @Inject private OwnSeats own;
  @Inject private WaitlistTurns turns;
  @Inject private SessionQueries sessions;

  private ExecutorService threads;
  private Centre centre;
  private Acting karim;

  @BeforeEach
  void open() {
    centre = samples.centre();
    karim = Acting.as(centre.karim());
    threads = Executors.newFixedThreadPool(CROWD, factory);
  }

  @AfterEach
  void close() {
    threads.shutdownNow();
  }

  private SessionId planned(LocalDate day, int seats) {
    return planned(day, "09:30", seats);
  }

  private SessionId planned(LocalDate day, String start, int seats) {
    SessionPlan plan = SampleCentre.workshop(centre.ada(), centre.karim(), day, start, seats);
    return karim.get(() -> new SessionId(planning.plan(RequestId.next(), centre.karim(), plan)));
  }

  private Actor somebody(String nickname) {
    return people.somebody(centre.site(), nickname);
  }

  private List<Actor> crowd(int size) {
    return IntStream.range(0, size).mapToObj(i -> somebody("Apprenant " + i)).toList();
  }

  private void take(Actor who, SessionId session) {
    Acting.as(who).run(() -> own.take(RequestId.next(), who, session));
  }

  private Standing join(Actor who, SessionId session) {
    return Acting.as(who).get(() -> own.join(RequestId.next(), who, session));
  }

  private void giveBack(Actor who, SessionId session) {
    Acting.as(who).run(() -> own.giveBack(RequestId.next(), who, session));
  }

  private SessionRow row(SessionId session) {
    return sessions.head(centre.site(), session);
  }

  private void counts(SessionId session, int booked, int offered, int waiting) {
    SessionRow row = row(session);
    assertThat(List.of(row.booked(), row.offered(), row.waiting()))
        .containsExactly(booked, offered, waiting);
    assertThat(samples.seats(session)).isEqualTo(booked);
    assertThat(samples.inLine(session, WaitState.OFFERED)).isEqualTo(offered);
    assertThat(samples.inLine(session, WaitState.WAITING)).isEqualTo(waiting);
  }

  @Test
  @Tag("REL-14")
  void at_home_too_the_last_seat_goes_to_one_and_none_stays_empty() throws Exception {
    for (int workshop = 0; workshop < WORKSHOPS; workshop++) {
      SessionId session = planned(SampleCentre.DAY.plusDays(workshop), 5);
      List<Actor> crowd = crowd(CROWD);
      List<Acting> acting = crowd.stream().map(Acting::as).toList();

      List<String> outcomes =
          SampleCentre.together(
              threads,
              CROWD,
              i -> acting.get(i).run(() -> own.take(RequestId.next(), crowd.get(i), session)));

      assertThat(Collections.frequency(outcomes, "")).isEqualTo(5);
      assertThat(Collections.frequency(outcomes, "scheduling.refused.full")).isEqualTo(7);
      counts(session, 5, 0, 0);
    }
  }

  @Test
  @Tag("REL-14")
  void while_seats_are_given_back_none_is_lost_and_none_is_given_twice() throws Exception {
    for (int workshop = 0; workshop < WORKSHOPS; workshop++) {
      SessionId session = planned(SampleCentre.DAY.plusDays(workshop), 5);
      List<Actor> crowd = crowd(5 + CROWD - GIVING_BACK);
      crowd.subList(0, 5).forEach(who -> take(who, session));
      List<Acting> acting = crowd.stream().map(Acting::as).toList();

      List<String> outcomes =
          SampleCentre.together(
              threads,
              CROWD,
              i -> {
                Actor who = crowd.get(i < GIVING_BACK ? i : i + 1);
                Acting as = acting.get(i < GIVING_BACK ? i : i + 1);
                if (i < GIVING_BACK) {
                  as.run(() -> own.giveBack(RequestId.next(), who, session));
                } else {
                  as.run(() -> own.join(RequestId.next(), who, session));
                }
              });

      assertThat(outcomes).containsOnly("");
      SessionRow row = row(session);
      assertThat(row.booked() + row.offered()).isEqualTo(5);
      assertThat(row.free()).isZero();
      counts(session, row.booked(), 5 - row.booked(), CROWD - GIVING_BACK + 1 - 5);
    }
  }

  @Test
  void a_seat_given_back_is_kept_for_the_first_in_line_who_takes_it() {
    SessionId session = planned(SampleCentre.DAY, 1);
    Actor heron = somebody("Héron bleu");
    Actor apple = somebody("Pomme verte");
    Actor cat = somebody("Chat roux");
    take(heron, session);
    assertThat(join(apple, session)).isEqualTo(Standing.WAITING);
    assertThat(join(cat, session)).isEqualTo(Standing.WAITING);
    assertThat(join(cat, session)).isEqualTo(Standing.WAITING);
    counts(session, 1, 0, 2);

    giveBack(heron, session);
    counts(session, 0, 1, 1);
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> take(cat, session));
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> take(heron, session));

    take(apple, session);
    counts(session, 1, 0, 1);
  }

  @Test
  void who_says_no_or_says_nothing_lets_the_next_one_have_it() {
    SessionId session = planned(SampleCentre.DAY, 1);
    Actor heron = somebody("Héron bleu");
    Actor apple = somebody("Pomme verte");
    Actor cat = somebody("Chat roux");
    Actor moon = somebody("Lune rose");
    take(heron, session);
    List.of(apple, cat, moon).forEach(who -> join(who, session));
    giveBack(heron, session);

    Acting.as(apple).run(() -> own.leave(RequestId.next(), apple, session));
    counts(session, 0, 1, 1);

    samples.letTheHourPass(session);
    assertThat(turns.due()).contains(session);
    turns.turn(session);
    turns.turn(session);
    counts(session, 0, 1, 0);
    assertThat(samples.inLine(session, WaitState.LAPSED)).isEqualTo(1);
    assertThat(turns.due()).doesNotContain(session);

    assertThat(join(cat, session)).isEqualTo(Standing.WAITING);
    take(moon, session);
    counts(session, 1, 0, 1);
  }

  @Test
  void more_seats_are_for_those_who_wait() {
    SessionId session = planned(SampleCentre.DAY, 1);
    Actor heron = somebody("Héron bleu");
    take(heron, session);
    List<Actor> waiting = crowd(3);
    waiting.forEach(who -> join(who, session));

    SessionPlan larger =
        SampleCentre.workshop(centre.ada(), centre.karim(), SampleCentre.DAY, "09:30", 3);
    karim.run(
        () ->
            planning.change(
                RequestId.next(), centre.karim(), session, row(session).version(), larger));

    counts(session, 1, 2, 1);
  }

  @Test
  void places_held_for_a_paper_list_take_room_and_those_who_come_sit_on_them() {
    SessionId session = planned(SampleCentre.DAY, 5);
    karim.run(() -> desk.hold(RequestId.next(), centre.karim(), session, 3, "Mission locale"));
    assertThat(row(session).free()).isEqualTo(2);

    karim.run(() -> desk.countWithoutPass(RequestId.next(), centre.karim(), session, 2));
    assertThat(row(session).free()).isEqualTo(2);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(
            () ->
                karim.run(() -> desk.hold(RequestId.next(), centre.karim(), session, 3, "Encore")));
    List<Actor> crowd = crowd(2);
    crowd.forEach(who -> take(who, session));
    assertThat(row(session).isFull()).isTrue();
  }

  @Test
  void nobody_takes_two_seats_at_one_hour_nor_more_than_the_rules_say() {
    Actor heron = somebody("Héron bleu");
    SessionId first = planned(SampleCentre.DAY, 5);
    SessionPlan beside =
        SampleCentre.workshop(centre.rosa(), centre.sophie(), SampleCentre.DAY, "10:00", 5);
    SessionId second =
        karim.get(() -> new SessionId(planning.plan(RequestId.next(), centre.karim(), beside)));
    take(heron, first);
    take(heron, first);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> take(heron, second))
        .matches(refusal -> refusal.key().equals("seats.refused.same_time"));
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> join(heron, second));

    for (int day = 1; day < SeatRules.USUAL.mostAhead(); day++) {
      take(heron, planned(SampleCentre.DAY.plusDays(day), 5));
    }
    SessionId onceMore = planned(SampleCentre.DAY.plusDays(30), 5);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> take(heron, onceMore))
        .matches(refusal -> refusal.key().equals("seats.refused.too_many"));
  }

  @Test
  @Tag("ACC-02")
  void a_learner_sees_no_session_of_another_site() {
    SessionId session = planned(SampleCentre.DAY, 5);
    Actor stranger = people.somebody(samples.centre().site(), "Chat roux");

    assertThatExceptionOfType(UnknownThing.class).isThrownBy(() -> take(stranger, session));
    assertThatExceptionOfType(UnknownThing.class).isThrownBy(() -> join(stranger, session));
    assertThatExceptionOfType(UnknownThing.class).isThrownBy(() -> giveBack(stranger, session));
  }
}
