package org.declic.scheduling.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.declic.identity.Acting;
import org.declic.identity.Actor;
import org.declic.identity.LearnerId;
import org.declic.identity.SamplePeople;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.scheduling.BookingDesk;
import org.declic.scheduling.OwnSeats;
import org.declic.scheduling.SampleCentre;
import org.declic.scheduling.SampleCentre.Centre;
import org.declic.scheduling.SeatOrigin;
import org.declic.scheduling.SeatQueries;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionPlanning;
import org.declic.scheduling.SessionQueries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner's slip becomes one place, once. */
@ArquillianTest
class SlipDeskIT {
  private static final int CROWD = 8;

  @Resource private ManagedThreadFactory factory;
  @Inject private SampleCentre samples;
  @Inject private SamplePeople people;
  @Inject private SessionPlanning planning;
  @Inject private SessionQueries sessions;
  @Inject private SeatQueries seats;
  @Inject private BookingDesk desk;
  @Inject private OwnSeats own;
  @Inject private SlipDesk slips;

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

  private SessionId planned(int daysLater, int seats) {
    return karim.get(
        () ->
            new SessionId(
                planning.plan(
                    RequestId.next(),
                    centre.karim(),
                    SampleCentre.workshop(
                        centre.ada(),
                        centre.karim(),
                        SampleCentre.DAY.plusDays(daysLater),
                        "09:30",
                        seats))));
  }

  private List<Slip> made(int number) {
    return karim.get(
        () ->
            slips.batch(
                centre.karim(),
                slips.make(RequestId.next(), centre.karim(), "Mission locale", number, 30)));
  }

  private void use(Slip slip, SessionId session, Optional<LearnerId> learner) {
    String typed = slip.code().printed();
    karim.run(() -> slips.use(RequestId.next(), centre.karim(), typed, session, learner));
  }

  private int free(SessionId session) {
    return sessions.head(centre.site(), session).free();
  }

  @Test
  void without_a_card_it_is_a_place_and_given_back_it_is_good_again() {
    SessionId session = planned(0, 2);
    Slip slip = made(1).get(0);

    use(slip, session, Optional.empty());
    use(slip, session, Optional.empty());
    assertThat(free(session)).isEqualTo(1);
    SessionId other = planned(1, 2);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> use(slip, other, Optional.empty()))
        .matches(refusal -> refusal.key().equals("seats.refused.slip_used"));

    karim.run(() -> slips.giveBack(RequestId.next(), centre.karim(), slip.code().printed()));
    assertThat(free(session)).isEqualTo(2);
    use(slip, other, Optional.empty());
    assertThat(free(other)).isEqualTo(1);

    String held = seats.held(centre.site(), other).get(0).id();
    karim.run(() -> desk.release(RequestId.next(), centre.karim(), other, held));
    use(slip, session, Optional.empty());
    assertThat(free(session)).isEqualTo(1);
  }

  @Test
  void with_a_card_it_is_a_seat_that_says_where_it_came_from() {
    SessionId session = planned(0, 2);
    Slip slip = made(1).get(0);
    Actor heron = people.somebody(centre.site(), "Héron bleu");

    use(slip, session, Optional.of(heron.learner()));
    assertThat(seats.origins(centre.site(), session))
        .containsEntry(heron.learner(), SeatOrigin.SLIP);

    Acting.as(heron).run(() -> own.giveBack(RequestId.next(), heron, session));
    Slip after = karim.get(() -> slips.look(centre.karim(), slip.code().printed()));
    assertThat(after.session()).isEmpty();
  }

  @Test
  void one_slip_used_by_many_at_once_is_one_place() throws Exception {
    SessionId session = planned(0, 8);
    Slip slip = made(1).get(0);
    List<LearnerId> crowd =
        IntStream.range(0, CROWD)
            .mapToObj(i -> people.learner(centre.site(), "Apprenant " + i))
            .toList();

    List<String> outcomes =
        SampleCentre.together(threads, CROWD, i -> use(slip, session, Optional.of(crowd.get(i))));

    assertThat(Collections.frequency(outcomes, "")).isEqualTo(1);
    assertThat(Collections.frequency(outcomes, "seats.refused.slip_used")).isEqualTo(CROWD - 1);
    assertThat(sessions.head(centre.site(), session).booked()).isEqualTo(1);
  }

  @Test
  void a_full_session_leaves_it_good_and_a_code_of_another_site_is_unknown() {
    SessionId session = planned(0, 1);
    List<Slip> two = made(2);
    use(two.get(0), session, Optional.empty());

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> use(two.get(1), session, Optional.empty()));
    Slip after = karim.get(() -> slips.look(centre.karim(), two.get(1).code().printed()));
    assertThat(after.session()).isEmpty();

    Actor stranger = samples.centre().karim();
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(
            () -> Acting.as(stranger).run(() -> slips.look(stranger, two.get(1).code().printed())));
  }
}
