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

/** Seats under the eyes of a database, and under a crowd. */
@ArquillianTest
class BookingIT {
  private static final int CROWD = 12;
  private static final int WORKSHOPS = 40;

  @Resource private ManagedThreadFactory factory;
  @Inject private SampleCentre samples;
  @Inject private SamplePeople people;
  @Inject private SessionPlanning planning;
  @Inject private BookingDesk desk;
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

  private SessionId planned(LocalDate day) {
    return karim.get(
        () ->
            new SessionId(
                planning.plan(
                    RequestId.next(),
                    centre.karim(),
                    SampleCentre.workshop(centre.ada(), centre.karim(), day, "09:30"))));
  }

  private void book(SessionId session, LearnerId learner) {
    karim.run(() -> desk.book(RequestId.next(), centre.karim(), session, learner));
  }

  private SessionRow row(SessionId session) {
    return sessions.head(centre.site(), session);
  }

  private List<LearnerId> crowd() {
    return IntStream.range(0, CROWD)
        .mapToObj(i -> people.learner(centre.site(), "Apprenant " + i))
        .toList();
  }

  @Test
  @Tag("REL-14")
  void the_last_seat_goes_to_one_and_none_stays_empty() throws Exception {
    List<LearnerId> crowd = crowd();
    for (int workshop = 0; workshop < WORKSHOPS; workshop++) {
      SessionId session = planned(SampleCentre.DAY.plusDays(workshop));

      List<String> outcomes =
          SampleCentre.together(threads, CROWD, i -> book(session, crowd.get(i)));

      assertThat(Collections.frequency(outcomes, "")).isEqualTo(5);
      assertThat(Collections.frequency(outcomes, "scheduling.refused.full")).isEqualTo(7);
      assertThat(row(session).booked()).isEqualTo(5);
      assertThat(samples.seats(session)).isEqualTo(5);
    }
  }

  @Test
  void one_person_takes_one_seat_however_many_desks_book_it() throws Exception {
    SessionId session = planned(SampleCentre.DAY);
    LearnerId heron = people.learner(centre.site(), "Héron bleu");

    List<String> outcomes = SampleCentre.together(threads, CROWD, i -> book(session, heron));

    assertThat(Collections.frequency(outcomes, "")).isEqualTo(1);
    assertThat(Collections.frequency(outcomes, "scheduling.refused.already_in"))
        .isEqualTo(CROWD - 1);
    assertThat(row(session).booked()).isEqualTo(1);
    assertThat(samples.seats(session)).isEqualTo(1);
  }

  @Test
  @Tag("REL-06")
  void the_same_form_sent_ten_times_books_once_and_says_so_each_time() throws Exception {
    SessionId session = planned(SampleCentre.DAY);
    LearnerId heron = people.learner(centre.site(), "Héron bleu");
    RequestId form = RequestId.next();

    List<String> outcomes =
        SampleCentre.together(
            threads, 10, i -> karim.run(() -> desk.book(form, centre.karim(), session, heron)));

    assertThat(outcomes).containsOnly("");
    assertThat(row(session).booked()).isEqualTo(1);
    assertThat(samples.seats(session)).isEqualTo(1);
  }

  @Test
  void a_seat_given_back_can_be_taken_again() {
    SessionId session = planned(SampleCentre.DAY);
    LearnerId heron = people.learner(centre.site(), "Héron bleu");
    book(session, heron);

    karim.run(() -> desk.remove(RequestId.next(), centre.karim(), session, heron));
    karim.run(() -> desk.remove(RequestId.next(), centre.karim(), session, heron));
    assertThat(row(session).booked()).isZero();

    book(session, heron);
    assertThat(row(session).booked()).isEqualTo(1);
  }

  @Test
  void people_without_a_pass_are_counted_exactly_and_take_room() throws Exception {
    SessionId session = planned(SampleCentre.DAY);

    SampleCentre.together(
        threads,
        3,
        i -> karim.run(() -> desk.countWithoutPass(RequestId.next(), centre.karim(), session, 1)));
    crowd().stream().limit(2).forEach(learner -> book(session, learner));

    assertThat(row(session).withoutPass()).isEqualTo(3);
    assertThat(row(session).free()).isZero();
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> book(session, people.learner(centre.site(), "Chat roux")));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(
            () ->
                karim.run(
                    () -> desk.countWithoutPass(RequestId.next(), centre.karim(), session, -4)));
  }

  @Test
  @Tag("ACC-02")
  void what_belongs_to_another_site_does_not_exist() {
    SessionId ours = planned(SampleCentre.DAY);
    Centre other = samples.centre();
    LearnerId theirs = people.learner(other.site(), "Chat roux");
    Acting stranger = Acting.as(other.karim());

    assertThatExceptionOfType(UnknownThing.class).isThrownBy(() -> book(ours, theirs));
    assertThatExceptionOfType(UnknownThing.class)
        .isThrownBy(
            () -> stranger.run(() -> desk.book(RequestId.next(), other.karim(), ours, theirs)));
    assertThatExceptionOfType(UnknownThing.class)
        .isThrownBy(() -> sessions.head(other.site(), ours));
    assertThat(row(ours).booked()).isZero();
  }
}
