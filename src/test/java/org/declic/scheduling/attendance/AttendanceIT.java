package org.declic.scheduling.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.declic.scheduling.attendance.AttendanceMark.EXPECTED;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.declic.identity.Acting;
import org.declic.identity.Actor;
import org.declic.identity.LearnerId;
import org.declic.identity.SamplePeople;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.BookingDesk;
import org.declic.scheduling.SampleCentre;
import org.declic.scheduling.SampleCentre.Centre;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionPlanning;
import org.declic.scheduling.SessionQueries;
import org.declic.scheduling.SessionRun;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who was there, from before the door opens to after it closed. */
@ArquillianTest
class AttendanceIT {
  @Resource private ManagedThreadFactory factory;
  @Inject private SampleCentre samples;
  @Inject private SamplePeople people;
  @Inject private SessionPlanning planning;
  @Inject private BookingDesk desk;
  @Inject private SessionRun run;
  @Inject private AttendanceSheet sheet;
  @Inject private AttendanceQueries attendance;
  @Inject private SessionQueries sessions;
  @Inject private Clock clock;

  private Centre centre;
  private Acting karim;
  private SessionId session;
  private LearnerId heron;
  private LearnerId apple;

  @BeforeEach
  void open() {
    centre = samples.centre();
    karim = Acting.as(centre.karim());
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"));
    heron = people.learner(centre.site(), "Héron bleu");
    apple = people.learner(centre.site(), "Pomme verte");
    session =
        karim.get(
            () ->
                new SessionId(
                    planning.plan(
                        RequestId.next(),
                        centre.karim(),
                        SampleCentre.workshop(centre.ada(), centre.karim(), today, "09:30"))));
    for (LearnerId learner : List.of(heron, apple)) {
      karim.run(() -> desk.book(RequestId.next(), centre.karim(), session, learner));
    }
  }

  private void begin() {
    karim.run(() -> run.open(RequestId.next(), centre.karim(), session));
  }

  private void mark(Marking... lines) {
    karim.run(() -> sheet.markAll(RequestId.next(), centre.karim(), session, List.of(lines)));
  }

  private static Marking from(LearnerId learner, AttendanceMark seen, AttendanceMark chosen) {
    return new Marking(learner, seen, chosen);
  }

  private List<AttendanceMark> marks() {
    return attendance.people(centre.site(), session).stream().map(PersonRow::mark).toList();
  }

  @Test
  void a_sheet_is_filled_in_and_corrected() {
    begin();
    mark(
        from(heron, AttendanceMark.EXPECTED, AttendanceMark.PRESENT),
        from(apple, AttendanceMark.EXPECTED, AttendanceMark.NO_SHOW));
    assertThat(marks()).containsExactly(AttendanceMark.PRESENT, AttendanceMark.NO_SHOW);

    mark(from(apple, AttendanceMark.NO_SHOW, AttendanceMark.LATE));
    assertThat(marks()).containsExactly(AttendanceMark.PRESENT, AttendanceMark.LATE);
  }

  @Test
  void before_the_door_opens_one_can_only_be_excused() {
    mark(from(apple, AttendanceMark.EXPECTED, AttendanceMark.EXCUSED));

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> mark(from(heron, AttendanceMark.EXPECTED, AttendanceMark.PRESENT)));
    assertThat(marks()).containsExactly(AttendanceMark.EXPECTED, AttendanceMark.EXCUSED);
  }

  @Test
  @Tag("REL-13")
  void what_a_colleague_noted_meanwhile_is_not_overwritten_unawares() {
    begin();
    mark(from(heron, AttendanceMark.EXPECTED, AttendanceMark.LATE));

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(
            () ->
                mark(
                    from(heron, AttendanceMark.EXPECTED, AttendanceMark.NO_SHOW),
                    from(apple, AttendanceMark.EXPECTED, AttendanceMark.PRESENT)))
        .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("Héron bleu"));
    assertThat(marks()).containsExactly(AttendanceMark.LATE, AttendanceMark.EXPECTED);
  }

  @Test
  void who_gives_the_seat_back_is_on_no_sheet() {
    begin();
    mark(from(heron, AttendanceMark.EXPECTED, AttendanceMark.PRESENT));

    karim.run(() -> desk.remove(RequestId.next(), centre.karim(), session, heron));

    assertThat(attendance.people(centre.site(), session))
        .extracting(PersonRow::nickname)
        .containsExactly("Pomme verte");
  }

  @Test
  void a_sheet_may_be_corrected_after_the_end() {
    begin();
    karim.run(() -> run.close(RequestId.next(), centre.karim(), session));
    mark(from(heron, AttendanceMark.EXPECTED, AttendanceMark.PRESENT));

    assertThat(sessions.head(centre.site(), session).isClosed()).isTrue();
    assertThat(marks()).contains(AttendanceMark.PRESENT);
  }

  @Test
  void the_next_visit_knows_of_the_first() {
    begin();
    mark(from(heron, AttendanceMark.EXPECTED, AttendanceMark.PRESENT));

    var visits =
        attendance.visits(
            centre.site(), List.of(heron, apple), sessions.head(centre.site(), session).endsAt());

    assertThat(visits.get(heron).times()).isEqualTo(1);
    assertThat(visits).doesNotContainKey(apple);
  }

  @Test
  void who_has_no_seat_is_not_on_the_sheet() {
    begin();
    LearnerId cat = people.learner(centre.site(), "Chat roux");

    assertThatExceptionOfType(UnknownThing.class)
        .isThrownBy(() -> mark(from(cat, AttendanceMark.EXPECTED, AttendanceMark.PRESENT)));
  }

  private Merging tap(Actor who, Marking line, Duration age) {
    return Acting.as(who).get(() -> sheet.mark(RequestId.next(), who, session, line, age));
  }

  @Test
  void a_mark_that_waited_for_the_network_does_not_undo_a_later_one_and_both_are_shown() {
    begin();
    tap(centre.karim(), from(heron, EXPECTED, AttendanceMark.PRESENT), Duration.ZERO);

    Merging outcome =
        tap(centre.sophie(), from(heron, EXPECTED, AttendanceMark.NO_SHOW), Duration.ofMinutes(20));

    assertThat(outcome).isEqualTo(Merging.OLDER_AND_SHOWN);
    assertThat(marks()).contains(AttendanceMark.PRESENT);
    DisputeRow two = attendance.disputes(centre.site(), session).get(0);
    assertThat(two.kept()).isEqualTo(AttendanceMark.PRESENT);
    assertThat(two.other()).isEqualTo(AttendanceMark.NO_SHOW);
    assertThat(two.otherAt()).isBefore(two.keptAt());

    tap(centre.karim(), from(heron, AttendanceMark.PRESENT, AttendanceMark.PRESENT), Duration.ZERO);
    assertThat(attendance.disputes(centre.site(), session)).isEmpty();
  }

  @Test
  @Tag("REL-06")
  void the_same_mark_sent_ten_times_is_one_mark() throws Exception {
    begin();
    RequestId request = RequestId.next();
    Callable<Merging> send =
        () ->
            Acting.as(centre.karim())
                .get(
                    () ->
                        sheet.mark(
                            request,
                            centre.karim(),
                            session,
                            from(heron, EXPECTED, AttendanceMark.LATE),
                            Duration.ZERO));
    for (int i = 0; i < 10; i++) {
      assertThat(send.call()).isEqualTo(Merging.NOTED);
    }
    assertThat(marks()).containsExactly(AttendanceMark.LATE, EXPECTED);
  }

  @Test
  void a_card_without_a_seat_gets_one_and_is_marked_as_added_on_the_spot() {
    begin();
    LearnerId cat = people.learner(centre.site(), "Chat roux");
    RequestId request = RequestId.next();
    for (int i = 0; i < 2; i++) {
      assertThat(karim.get(() -> sheet.scan(request, centre.karim(), session, cat, Duration.ZERO)))
          .isEqualTo(Merging.NOTED);
    }

    PersonRow row =
        attendance.people(centre.site(), session).stream()
            .filter(person -> person.learner().equals(cat))
            .findFirst()
            .orElseThrow();
    assertThat(row.mark()).isEqualTo(AttendanceMark.PRESENT);
    assertThat(row.added()).isTrue();
    assertThat(sessions.head(centre.site(), session).booked()).isEqualTo(3);
  }

  @Test
  void a_card_says_here_and_leaves_late_as_it_is() {
    begin();
    mark(from(heron, EXPECTED, AttendanceMark.LATE));

    assertThat(
            karim.get(
                () -> sheet.scan(RequestId.next(), centre.karim(), session, heron, Duration.ZERO)))
        .isEqualTo(Merging.SAME);
    assertThat(marks()).contains(AttendanceMark.LATE);
  }

  @Test
  @Tag("REL-06")
  void a_paper_sheet_sent_twice_is_typed_in_once() {
    begin();
    RequestId request = RequestId.next();
    for (int i = 0; i < 2; i++) {
      karim.run(
          () ->
              sheet.reenter(
                  request,
                  centre.karim(),
                  session,
                  List.of(
                      from(heron, EXPECTED, AttendanceMark.PRESENT),
                      from(apple, EXPECTED, AttendanceMark.EXCUSED)),
                  0,
                  3));
    }
    assertThat(marks()).containsExactly(AttendanceMark.PRESENT, AttendanceMark.EXCUSED);
    assertThat(sessions.head(centre.site(), session).withoutPass()).isEqualTo(3);
  }

  /** A finger that trembles, a browser that tries again: all arrive while the first is at work. */
  @Test
  @Tag("REL-06")
  void a_paper_sheet_sent_by_ten_at_once_is_typed_in_once() throws Exception {
    begin();
    RequestId request = RequestId.next();
    List<Marking> lines =
        List.of(
            from(heron, EXPECTED, AttendanceMark.PRESENT),
            from(apple, EXPECTED, AttendanceMark.EXCUSED));

    assertThat(
            tenAtOnce(
                i -> karim.run(() -> sheet.reenter(request, centre.karim(), session, lines, 0, 3))))
        .containsOnly("");

    assertThat(marks()).containsExactly(AttendanceMark.PRESENT, AttendanceMark.EXCUSED);
    assertThat(sessions.head(centre.site(), session).withoutPass()).isEqualTo(3);
  }

  @Test
  @Tag("REL-06")
  void a_whole_sheet_saved_by_ten_at_once_is_saved_once() throws Exception {
    begin();
    RequestId request = RequestId.next();
    List<Marking> lines =
        List.of(
            from(heron, EXPECTED, AttendanceMark.LATE),
            from(apple, EXPECTED, AttendanceMark.PRESENT));

    assertThat(
            tenAtOnce(i -> karim.run(() -> sheet.markAll(request, centre.karim(), session, lines))))
        .containsOnly("");

    assertThat(marks()).containsExactly(AttendanceMark.LATE, AttendanceMark.PRESENT);
    assertThat(attendance.disputes(centre.site(), session)).isEmpty();
  }

  private List<String> tenAtOnce(SampleCentre.Work work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(10, factory);
    try {
      return SampleCentre.together(threads, 10, work);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void a_paper_sheet_is_refused_whole_when_somebody_counted_meanwhile() {
    begin();
    karim.run(() -> desk.countWithoutPass(RequestId.next(), centre.karim(), session, 1));

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(
            () ->
                karim.run(
                    () ->
                        sheet.reenter(
                            RequestId.next(),
                            centre.karim(),
                            session,
                            List.of(from(heron, EXPECTED, AttendanceMark.PRESENT)),
                            0,
                            3)));
    assertThat(marks()).containsOnly(EXPECTED);
  }

  @Test
  void when_the_centre_calls_a_session_off_nobody_is_absent() {
    mark(from(apple, EXPECTED, AttendanceMark.EXCUSED));
    long version = sessions.head(centre.site(), session).version();
    karim.run(
        () ->
            planning.cancel(
                RequestId.next(), centre.karim(), session, version, "Panne de courant"));

    assertThat(marks()).containsExactly(AttendanceMark.REVOKED, AttendanceMark.EXCUSED);
  }

  @Test
  void a_learner_sees_the_session_that_comes_next() {
    assertThat(sessions.next(heron, sessions.head(centre.site(), session).startsAt()))
        .map(row -> row.sessionId())
        .contains(session);
    assertThat(sessions.openWith(heron)).isEmpty();

    begin();
    assertThat(sessions.openWith(heron)).containsExactly(session);
  }
}
