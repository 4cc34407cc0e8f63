package org.declic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.declic.identity.Acting;
import org.declic.identity.LearnerId;
import org.declic.identity.SamplePeople;
import org.declic.platform.RequestId;
import org.declic.scheduling.SampleCentre.Centre;
import org.declic.testing.container.Fault;
import org.declic.testing.container.Faults;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database fails somewhere in a booking: one seat is taken, and one only. */
@ArquillianTest
class InterruptedBookingIT {
  private static final int FAR_MORE_THAN_A_BOOKING_ASKS = 200;

  @Inject private SampleCentre samples;
  @Inject private SamplePeople people;
  @Inject private SessionPlanning planning;
  @Inject private BookingDesk desk;
  @Inject private SessionQueries sessions;

  private Centre centre;
  private Acting karim;
  private int day;

  @BeforeEach
  void open() {
    centre = samples.centre();
    karim = Acting.as(centre.karim());
  }

  private SessionId planned() {
    return karim.get(
        () ->
            new SessionId(
                planning.plan(
                    RequestId.next(),
                    centre.karim(),
                    SampleCentre.workshop(
                        centre.ada(), centre.karim(), SampleCentre.DAY.plusDays(day++), "09:30"))));
  }

  private boolean survivesAtStatement(Fault fault, int nth) throws Exception {
    SessionId session = planned();
    LearnerId heron = people.learner(centre.site(), "Héron bleu");
    boolean struck = Faults.atStatement(fault, nth, () -> book(session, heron, RequestId.next()));
    hasOneSeat(session);
    return struck;
  }

  private void book(SessionId session, LearnerId learner, RequestId form) {
    karim.run(() -> desk.book(form, centre.karim(), session, learner));
  }

  private void hasOneSeat(SessionId session) {
    assertThat(sessions.head(centre.site(), session).booked()).isEqualTo(1);
    assertThat(samples.seats(session)).isEqualTo(1);
  }

  @Test
  @Tag("REL-15")
  void a_deadlock_at_any_statement_costs_nobody_the_seat() throws Exception {
    int nth = 1;
    while (survivesAtStatement(Fault.DEADLOCK, nth)) {
      assertThat(nth++).isLessThan(FAR_MORE_THAN_A_BOOKING_ASKS);
    }
    assertThat(nth).as("statements of a booking").isGreaterThan(5);
  }

  @Test
  @Tag("REL-16")
  void a_lost_answer_to_the_commit_is_one_seat_and_a_kind_word() throws Exception {
    SessionId session = planned();
    LearnerId heron = people.learner(centre.site(), "Héron bleu");
    RequestId form = RequestId.next();
    assertThat(Faults.atCommit(Fault.LOST_AFTER, 1, () -> book(session, heron, form))).isTrue();
    hasOneSeat(session);
    book(session, heron, form);
    hasOneSeat(session);
  }
}
