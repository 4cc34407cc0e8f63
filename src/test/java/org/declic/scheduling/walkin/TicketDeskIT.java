package org.declic.scheduling.walkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.declic.identity.Acting;
import org.declic.identity.Actor;
import org.declic.identity.LearnerId;
import org.declic.identity.SamplePeople;
import org.declic.platform.Clocks;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.SampleCentre;
import org.declic.scheduling.SampleCentre.Centre;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionPlanning;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRow;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several desks and one queue, under the eyes of a database. */
@ArquillianTest
class TicketDeskIT {
  private static final int DESKS = 12;
  private static final int EACH = 10;

  @Resource private ManagedThreadFactory factory;
  @Inject private SampleCentre samples;
  @Inject private SamplePeople people;
  @Inject private TicketDesk tickets;
  @Inject private TicketSeating seating;
  @Inject private ReceivingDesk posts;
  @Inject private WalkInQueries walkIns;
  @Inject private SessionPlanning planning;
  @Inject private SessionQueries sessions;
  @Inject private Clock clock;
  @Inject private Clocks clocks;

  private ExecutorService threads;
  private Centre centre;
  private Acting karim;
  private Acting sophie;

  @BeforeEach
  void open() {
    centre = samples.centre();
    karim = Acting.as(centre.karim());
    sophie = Acting.as(centre.sophie());
    threads = Executors.newFixedThreadPool(DESKS, factory);
    karim.run(() -> posts.receiveIn(RequestId.next(), centre.karim(), centre.ada()));
    sophie.run(() -> posts.receiveIn(RequestId.next(), centre.sophie(), centre.rosa()));
  }

  @AfterEach
  void close() {
    threads.shutdownNow();
    clocks.use(Clock.systemUTC());
  }

  private TicketId take(WalkInNeed need) {
    return karim.get(() -> tickets.take(RequestId.next(), centre.karim(), need));
  }

  private Board board() {
    return walkIns.board(centre.site());
  }

  private LocalDate today() {
    return clock.instant().atZone(ZoneId.of("Europe/Paris")).toLocalDate();
  }

  /** Late enough in the day that it has not begun; the day itself may be any. */
  private SessionId workshopToday(int seats) {
    return karim.get(
        () ->
            new SessionId(
                planning.plan(
                    RequestId.next(),
                    centre.karim(),
                    SampleCentre.workshop(centre.ada(), centre.karim(), today(), "21:55", seats))));
  }

  @Test
  @Tag("REL-14")
  void each_number_is_given_once_and_none_is_left_out() throws Exception {
    ConcurrentLinkedQueue<TicketId> taken = new ConcurrentLinkedQueue<>();
    SampleCentre.together(
        threads,
        DESKS,
        i -> {
          for (int n = 0; n < EACH; n++) {
            taken.add(take(WalkInNeed.OTHER));
          }
        });

    assertThat(board().waiting())
        .extracting(TicketRow::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, DESKS * EACH).boxed().toList());
    assertThat(taken).hasSize(DESKS * EACH);
  }

  @Test
  void of_two_desks_that_call_one_number_one_wins_and_the_other_hears_who() throws Exception {
    for (int n = 0; n < EACH; n++) {
      TicketId ticket = take(WalkInNeed.OTHER);

      List<String> outcomes =
          SampleCentre.together(
              threads,
              2,
              i -> {
                Actor who = i == 0 ? centre.karim() : centre.sophie();
                (i == 0 ? karim : sophie).run(() -> tickets.call(RequestId.next(), who, ticket));
              });

      assertThat(outcomes).containsExactlyInAnyOrder("", "walkin.refused.called");
    }
    assertThat(board().called()).hasSize(EACH);
  }

  @Test
  @Tag("REL-06")
  void the_same_form_sent_ten_times_gives_one_number() throws Exception {
    RequestId form = RequestId.next();

    SampleCentre.together(
        threads, 10, i -> karim.run(() -> tickets.take(form, centre.karim(), WalkInNeed.WORKSHOP)));

    assertThat(board().waiting()).extracting(TicketRow::number).containsExactly(1);
  }

  @Test
  void a_call_says_where_to_go_and_can_be_taken_back() {
    TicketId ticket = take(WalkInNeed.PROCEDURE);
    karim.run(() -> tickets.call(RequestId.next(), centre.karim(), ticket));

    assertThat(board().called().get(0).place()).isEqualTo("Salle Ada");
    assertThat(board().called().get(0).calledBy()).isEqualTo("Karim B.");
    assertThat(board().waiting()).isEmpty();

    sophie.run(() -> tickets.putBack(RequestId.next(), centre.sophie(), ticket));
    assertThat(board().waiting()).hasSize(1);
  }

  @Test
  void who_says_no_place_calls_nobody() {
    TicketId ticket = take(WalkInNeed.OTHER);
    karim.run(() -> posts.stop(RequestId.next(), centre.karim()));

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> karim.run(() -> tickets.call(RequestId.next(), centre.karim(), ticket)))
        .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("walkin.refused.no_post"));
  }

  @Test
  @Tag("REL-14")
  void two_last_seats_go_to_two_of_twelve_and_the_others_go_on_waiting() throws Exception {
    SessionId workshop = workshopToday(2);
    List<TicketId> queue =
        IntStream.range(0, DESKS).mapToObj(i -> take(WalkInNeed.WORKSHOP)).toList();
    LearnerId heron = people.learner(centre.site(), "Héron bleu");

    List<String> outcomes =
        SampleCentre.together(
            threads,
            DESKS,
            i ->
                karim.run(
                    () ->
                        seating.seat(
                            RequestId.next(),
                            centre.karim(),
                            queue.get(i),
                            workshop,
                            i == 0 ? Optional.of(heron) : Optional.empty())));

    SessionRow row = sessions.head(centre.site(), workshop);
    assertThat(Collections.frequency(outcomes, "")).isEqualTo(2);
    assertThat(Collections.frequency(outcomes, "scheduling.refused.full")).isEqualTo(DESKS - 2);
    assertThat(row.booked() + row.withoutPass()).isEqualTo(2);
    assertThat(board().waiting()).hasSize(DESKS - 2);
    assertThat(board().today().seat()).isEqualTo(2);
  }

  @Test
  void support_begins_a_session_now_or_leaves_the_ticket_where_it_is() {
    TicketId first = take(WalkInNeed.PROCEDURE);
    TicketId second = take(WalkInNeed.PROCEDURE);

    SessionId begun =
        karim.get(
            () ->
                seating.support(
                    RequestId.next(),
                    centre.karim(),
                    first,
                    centre.karim().account(),
                    Optional.empty()));

    SessionRow row = sessions.head(centre.site(), begun);
    assertThat(row.kind()).isEqualTo(ActivityKind.INDIVIDUAL_SUPPORT);
    assertThat(row.isOpen()).isTrue();
    assertThat(row.withoutPass()).isEqualTo(1);
    assertThat(row.room()).isEqualTo("Salle Ada");
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(
            () ->
                karim.run(
                    () ->
                        seating.support(
                            RequestId.next(),
                            centre.karim(),
                            second,
                            centre.karim().account(),
                            Optional.empty())));
    assertThat(board().waiting()).extracting(TicketRow::id).containsExactly(second.value());
    assertThat(board().today().support()).isEqualTo(1);
  }

  @Test
  void minutes_before_midnight_somebody_is_still_received() {
    ZonedDateTime late = today().atTime(23, 55).atZone(ZoneId.of("Europe/Paris"));
    clocks.use(Clock.fixed(late.toInstant(), ZoneOffset.UTC));
    TicketId ticket = take(WalkInNeed.PROCEDURE);

    SessionId begun =
        karim.get(
            () ->
                seating.support(
                    RequestId.next(),
                    centre.karim(),
                    ticket,
                    centre.karim().account(),
                    Optional.empty()));

    SessionRow row = sessions.head(centre.site(), begun);
    assertThat(row.isOpen()).isTrue();
    assertThat(row.endsAt()).isEqualTo(late.plusMinutes(4).toInstant());
  }

  @Test
  void what_became_of_each_ticket_is_counted_by_day() {
    TicketId answered = take(WalkInNeed.OTHER);
    TicketId left = take(WalkInNeed.OTHER);
    take(WalkInNeed.OTHER);
    karim.run(() -> tickets.answer(RequestId.next(), centre.karim(), answered));
    karim.run(() -> tickets.leave(RequestId.next(), centre.karim(), left));

    DayCount day = walkIns.days(centre.site(), today(), today()).get(0);

    assertThat(day.taken()).isEqualTo(3);
    assertThat(day.served()).isEqualTo(1);
    assertThat(day.left()).isEqualTo(1);
    assertThat(day.open()).isEqualTo(1);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(
            () -> karim.run(() -> tickets.leave(RequestId.next(), centre.karim(), answered)));
  }

  @Test
  @Tag("ACC-02")
  void the_queue_of_another_site_does_not_exist() {
    TicketId ours = take(WalkInNeed.OTHER);
    Centre other = samples.centre();
    Acting stranger = Acting.as(other.karim());

    assertThatExceptionOfType(UnknownThing.class)
        .isThrownBy(() -> stranger.run(() -> tickets.leave(RequestId.next(), other.karim(), ours)));
    assertThat(walkIns.board(other.site()).waiting()).isEmpty();
    assertThatExceptionOfType(UnknownThing.class)
        .isThrownBy(() -> walkIns.ticket(other.site(), ours));
  }
}
