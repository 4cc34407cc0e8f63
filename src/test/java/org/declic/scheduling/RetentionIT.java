package org.declic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.declic.identity.Acting;
import org.declic.identity.Actor;
import org.declic.identity.LearnerId;
import org.declic.identity.SamplePeople;
import org.declic.platform.Clocks;
import org.declic.platform.RequestId;
import org.declic.platform.SweepRound;
import org.declic.scheduling.SampleCentre.Centre;
import org.declic.scheduling.slip.SlipBatchRow;
import org.declic.scheduling.slip.SlipDesk;
import org.declic.scheduling.walkin.DayCount;
import org.declic.scheduling.walkin.ReceivingDesk;
import org.declic.scheduling.walkin.TicketDesk;
import org.declic.scheduling.walkin.TicketId;
import org.declic.scheduling.walkin.WalkInNeed;
import org.declic.scheduling.walkin.WalkInQueries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What surrounds a session is let go of by the clock; what counts stays. */
@ArquillianTest
@Tag("PRV-06")
class RetentionIT {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate DAY = SampleCentre.DAY;

  @Inject private SampleCentre samples;
  @Inject private SamplePeople people;
  @Inject private SampleTraces traces;
  @Inject private SessionPlanning planning;
  @Inject private SessionQueries sessions;
  @Inject private BookingDesk desk;
  @Inject private OwnSeats own;
  @Inject private SlipDesk slips;
  @Inject private ReceivingDesk posts;
  @Inject private TicketDesk tickets;
  @Inject private WalkInQueries walkIns;
  @Inject private SweepRound sweep;
  @Inject private Clocks clocks;

  private Centre centre;
  private Acting karim;
  private SessionId session;

  @BeforeEach
  void open() {
    after(Duration.ofDays(-7));
    centre = samples.centre();
    karim = Acting.as(centre.karim());
    session =
        karim.get(
            () ->
                new SessionId(
                    planning.plan(
                        RequestId.next(),
                        centre.karim(),
                        SampleCentre.workshop(centre.ada(), centre.karim(), DAY, "14:00", 3))));
    LearnerId withSlip = people.learner(centre.site(), "Pomme verte");
    String batch =
        karim.get(() -> slips.make(RequestId.next(), centre.karim(), "Mission locale", 2, 60));
    String code = karim.get(() -> slips.batch(centre.karim(), batch)).get(0).code().printed();
    karim.run(
        () -> slips.use(RequestId.next(), centre.karim(), code, session, Optional.of(withSlip)));
    karim.run(() -> desk.hold(RequestId.next(), centre.karim(), session, 2, "Liste du mardi"));
    Actor inLine = people.somebody(centre.site(), "Voilier rouge");
    Acting.as(inLine).get(() -> own.join(RequestId.next(), inLine, session));
    karim.run(
        () -> {
          posts.receiveIn(RequestId.next(), centre.karim(), centre.ada());
          TicketId ticket = tickets.take(RequestId.next(), centre.karim(), WalkInNeed.OTHER);
          tickets.call(RequestId.next(), centre.karim(), ticket);
          tickets.answer(RequestId.next(), centre.karim(), ticket);
        });
  }

  @AfterEach
  void close() {
    clocks.use(Clock.systemUTC());
  }

  private void after(Duration sinceTheEnd) {
    Instant end = DAY.atTime(16, 0).atZone(PARIS).toInstant();
    clocks.use(Clock.fixed(end.plus(sinceTheEnd), ZoneOffset.UTC));
  }

  @Test
  void for_a_month_everything_can_still_be_asked_about() {
    after(Duration.ofDays(30));
    sweep.run();

    assertThat(traces.moves(session)).isPositive();
    assertThat(traces.inLine(session)).isEqualTo(1);
    assertThat(traces.held(session)).isEqualTo(1);
    assertThat(traces.slipsOfSomebody(session)).isEqualTo(1);
  }

  @Test
  void after_a_month_nobody_is_named_any_more_and_every_number_is_as_it_was() {
    SessionRow before = sessions.head(centre.site(), session);
    List<DayCount> visits = visits();
    assertThat(visits).hasSize(1);

    after(Duration.ofDays(32));
    sweep.run();

    assertThat(traces.moves(session)).isZero();
    assertThat(traces.inLine(session)).isZero();
    assertThat(traces.held(session)).isZero();
    assertThat(traces.slipsOfSomebody(session)).isZero();
    assertThat(traces.ticketsOfSomebody(centre.site())).isZero();
    SessionRow kept = sessions.head(centre.site(), session);
    assertThat(kept.booked()).isEqualTo(before.booked()).isEqualTo(1);
    assertThat(kept.held()).isEqualTo(before.held()).isEqualTo(2);
    assertThat(visits()).isEqualTo(visits);
    assertThat(karim.get(() -> slips.batches(centre.karim())))
        .extracting(SlipBatchRow::used)
        .containsExactly(1L);
  }

  @Test
  void after_three_years_tickets_and_slips_no_longer_count() {
    after(Duration.ofDays(3 * 366 + 93));
    sweep.run();

    assertThat(visits()).isEmpty();
    assertThat(traces.slips(centre.site())).isZero();
  }

  private List<DayCount> visits() {
    return walkIns.days(centre.site(), DAY.minusDays(8), DAY);
  }
}
