package org.declic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.declic.identity.Acting;
import org.declic.identity.Actor;
import org.declic.identity.LearnerId;
import org.declic.identity.Role;
import org.declic.identity.SamplePeople;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.scheduling.SampleCentre.Centre;
import org.declic.scheduling.room.OpeningHours;
import org.declic.scheduling.room.RoomDesk;
import org.declic.scheduling.room.RoomFacts;
import org.declic.scheduling.room.RoomUse;
import org.declic.scheduling.room.Rooms;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session called off, made smaller, or in a room that closes: nobody is lost. */
@ArquillianTest
class RebookingIT {
  private static final LocalDate DAY = SampleCentre.DAY;

  @Inject private SampleCentre samples;
  @Inject private SamplePeople people;
  @Inject private SessionPlanning planning;
  @Inject private BookingDesk desk;
  @Inject private SessionQueries sessions;
  @Inject private RoomDesk rooms;
  @Inject private Rooms allRooms;

  private Centre centre;
  private Acting karim;
  private SessionId from;
  private SessionId to;
  private LearnerId heron;
  private LearnerId apple;

  @BeforeEach
  void two_people_in_one_session_and_another_one() {
    centre = samples.centre();
    karim = Acting.as(centre.karim());
    from = plan("09:30", 5);
    to = plan("14:00", 2);
    heron = people.learner(centre.site(), "Héron bleu");
    apple = people.learner(centre.site(), "Pomme verte");
    book(from, heron);
    book(from, apple);
  }

  private SessionId plan(String start, int seats) {
    SessionPlan plan = SampleCentre.workshop(centre.ada(), centre.karim(), DAY, start, seats);
    return karim.get(() -> new SessionId(planning.plan(RequestId.next(), centre.karim(), plan)));
  }

  private void book(SessionId session, LearnerId learner) {
    karim.run(() -> desk.book(RequestId.next(), centre.karim(), session, learner));
  }

  private SessionRow row(SessionId session) {
    return sessions.head(centre.site(), session);
  }

  private Moves moves(LearnerId... who) {
    return new Moves(Arrays.stream(who).map(one -> new Moves.Move(one, to)).toList());
  }

  private void cancel(RequestId request, Moves moves) {
    karim.run(
        () -> planning.cancel(request, centre.karim(), from, row(from).version(), "Panne", moves));
  }

  private void shrink(int seats, Moves moves) {
    SessionPlan plan = SampleCentre.workshop(centre.ada(), centre.karim(), DAY, "09:30", seats);
    karim.run(
        () ->
            planning.change(
                RequestId.next(), centre.karim(), from, row(from).version(), plan, moves));
  }

  @Test
  void who_is_moved_has_a_seat_there_and_stays_in_the_record_here() {
    cancel(RequestId.next(), moves(heron, apple));

    assertThat(row(from).isCancelled()).isTrue();
    assertThat(row(from).booked()).isEqualTo(2);
    assertThat(row(to).booked()).isEqualTo(2);
    assertThat(samples.seats(to)).isEqualTo(2);
  }

  @Test
  void without_room_for_all_nothing_is_called_off() {
    book(to, people.learner(centre.site(), "Lune rousse"));

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> cancel(RequestId.next(), moves(heron, apple)))
        .satisfies(refused -> assertThat(refused.key()).isEqualTo("scheduling.refused.move_full"));
    assertThat(row(from).isPlanned()).isTrue();
    assertThat(row(to).booked()).isEqualTo(1);
  }

  @Test
  void the_same_cancelling_sent_twice_moves_once() {
    RequestId request = RequestId.next();
    long version = row(from).version();
    for (int i = 0; i < 2; i++) {
      karim.run(
          () -> planning.cancel(request, centre.karim(), from, version, "Panne", moves(heron)));
    }

    assertThat(row(to).booked()).isEqualTo(1);
  }

  @Test
  void fewer_seats_than_people_asks_who_moves_and_loses_nobody() {
    assertThatExceptionOfType(TooFewSeats.class)
        .isThrownBy(() -> shrink(1, Moves.NOBODY))
        .satisfies(few -> assertThat(few.tooMany()).isEqualTo(1));
    assertThat(row(from).capacity()).isEqualTo(5);

    shrink(1, moves(apple));

    assertThat(row(from).capacity()).isEqualTo(1);
    assertThat(row(from).booked()).isEqualTo(1);
    assertThat(samples.seats(from)).isEqualTo(1);
    assertThat(row(to).booked()).isEqualTo(1);
  }

  @Test
  void too_few_who_move_changes_nothing() {
    book(from, people.learner(centre.site(), "Lune rousse"));

    assertThatExceptionOfType(TooFewSeats.class).isThrownBy(() -> shrink(1, moves(apple)));

    assertThat(row(from).booked()).isEqualTo(3);
    assertThat(row(to).booked()).isZero();
  }

  @Test
  void a_room_that_closes_keeps_its_sessions_and_takes_no_new_ones() {
    Actor nadia = people.staff(centre.site(), "Nadia R.", Role.ADMIN);
    Acting.as(nadia)
        .run(
            () ->
                rooms.close(
                    RequestId.next(), nadia, centre.ada(), DAY, DAY.plusDays(1), "Travaux"));

    assertThat(row(from).isPlanned()).isTrue();
    assertThat(row(from).booked()).isEqualTo(2);
    refused("room_closed", () -> plan("17:00", 5));
  }

  @Test
  void outside_the_hours_of_a_room_nothing_is_planned() {
    Actor nadia = people.staff(centre.site(), "Nadia R.", Role.ADMIN);
    long version = allRooms.detail(centre.site(), centre.ada()).version();
    OpeningHours hours =
        new OpeningHours(DAY.getDayOfWeek(), LocalTime.of(9, 0), LocalTime.of(18, 0));
    Acting.as(nadia)
        .run(
            () ->
                rooms.change(
                    RequestId.next(),
                    nadia,
                    centre.ada(),
                    version,
                    new RoomFacts("Salle Ada", 8, 10, RoomUse.WORKSHOP, Set.of()),
                    List.of(hours)));

    refused("outside_hours", () -> plan("17:00", 5));
    assertThat(plan("16:00", 5)).isNotNull();
  }

  private static void refused(String key, Runnable step) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(step::run)
        .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("scheduling.refused." + key));
  }
}
