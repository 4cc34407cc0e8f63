package org.declic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.declic.identity.Acting;
import org.declic.identity.LearnerId;
import org.declic.identity.SamplePeople;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.scheduling.SampleCentre.Centre;
import org.declic.scheduling.series.Recurrence;
import org.declic.scheduling.series.Recurrence.Pattern;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Series: planned once, changed together, what was changed alone is kept. */
@ArquillianTest
class SeriesIT {
  /** A Monday; the clocks of Paris go forward on the 25th. */
  private static final LocalDate FIRST = LocalDate.of(2035, 3, 5);

  private static final LocalDate LAST = LocalDate.of(2035, 4, 2);

  @Resource private ManagedThreadFactory factory;
  @Inject private SampleCentre samples;
  @Inject private SamplePeople people;
  @Inject private SessionPlanning planning;
  @Inject private SeriesPlanning series;
  @Inject private BookingDesk desk;
  @Inject private SessionQueries sessions;

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

  private SessionPlan workshop(String start) {
    return SampleCentre.workshop(centre.ada(), centre.karim(), FIRST, start);
  }

  private static Recurrence weekly() {
    return new Recurrence(Pattern.WEEKLY, FIRST, LAST);
  }

  private String plan(RequestId request, Set<LocalDate> kept) {
    return karim.get(() -> series.plan(request, centre.karim(), workshop("14:00"), weekly(), kept));
  }

  private SessionId plan() {
    return new SessionId(plan(RequestId.next(), Set.copyOf(weekly().days())));
  }

  private List<SessionRow> rows() {
    return sessions.list(
        centre.site(),
        Optional.empty(),
        FIRST.minusDays(20).atStartOfDay(Plans.PARIS).toInstant(),
        LAST.plusDays(40).atStartOfDay(Plans.PARIS).toInstant(),
        0,
        100);
  }

  private Set<SessionId> all() {
    return rows().stream().map(SessionRow::sessionId).collect(Collectors.toSet());
  }

  private void change(SessionRow row, SessionPlan plan, SeriesScope scope, Set<SessionId> kept) {
    karim.run(
        () ->
            series.change(
                RequestId.next(),
                centre.karim(),
                row.sessionId(),
                row.version(),
                plan,
                scope,
                kept));
  }

  @Test
  @Tag("REL-11")
  void the_local_hour_stays_when_the_clocks_change() {
    plan();

    assertThat(rows()).hasSize(5);
    assertThat(rows()).extracting(SessionRow::start).containsOnly(LocalTime.of(14, 0));
    assertThat(rows())
        .extracting(row -> row.startsAt().toString().substring(11, 16))
        .containsExactly("13:00", "13:00", "13:00", "12:00", "12:00");
  }

  @Test
  void days_that_were_left_out_are_no_sessions() {
    Set<LocalDate> kept = new HashSet<>(weekly().days());
    kept.remove(FIRST.plusWeeks(1));
    kept.add(FIRST.plusDays(1));

    plan(RequestId.next(), kept);

    assertThat(rows())
        .extracting(SessionRow::date)
        .containsExactly(FIRST, FIRST.plusWeeks(2), FIRST.plusWeeks(3), FIRST.plusWeeks(4));
  }

  @Test
  void one_day_that_is_taken_refuses_all_and_is_named() {
    karim.run(
        () ->
            planning.plan(
                RequestId.next(), centre.karim(), workshop("15:00").on(FIRST.plusWeeks(2))));

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(this::plan)
        .satisfies(
            refused -> {
              assertThat(refused.key()).isEqualTo("scheduling.refused.on_day");
              assertThat(refused.arguments().get(0)).isEqualTo(FIRST.plusWeeks(2));
            });
    assertThat(rows()).hasSize(1);
    List<Occurrence> preview =
        karim.get(() -> series.preview(centre.karim(), workshop("14:00"), weekly(), Locale.FRENCH));
    assertThat(preview)
        .extracting(Occurrence::isImpossible)
        .containsExactly(false, false, true, false, false);
  }

  @Test
  @Tag("REL-06")
  void the_same_form_sent_ten_times_plans_one_series() throws Exception {
    RequestId form = RequestId.next();
    Set<String> ids = Collections.synchronizedSet(new HashSet<>());
    Set<LocalDate> kept = Set.copyOf(weekly().days());

    List<String> outcomes = SampleCentre.together(threads, 10, i -> ids.add(plan(form, kept)));

    assertThat(outcomes).containsOnly("");
    assertThat(ids).hasSize(1);
    assertThat(samples.sessions(centre.site())).isEqualTo(5);
  }

  @Test
  void a_change_in_the_middle_reaches_what_follows_and_keeps_what_was_changed_alone() {
    plan();
    SessionRow fourth = rows().get(3);
    karim.run(
        () ->
            planning.change(
                RequestId.next(),
                centre.karim(),
                fourth.sessionId(),
                fourth.version(),
                SampleCentre.workshop(centre.rosa(), centre.karim(), fourth.date(), "14:00")));

    SessionRow second = rows().get(1);
    SessionPlan later =
        SampleCentre.workshop(centre.ada(), centre.karim(), second.date().plusDays(1), "15:00", 4);
    change(second, later, SeriesScope.FOLLOWING, all());

    assertThat(rows())
        .extracting(SessionRow::date)
        .containsExactly(
            FIRST,
            FIRST.plusWeeks(1).plusDays(1),
            FIRST.plusWeeks(2).plusDays(1),
            FIRST.plusWeeks(3).plusDays(1),
            FIRST.plusWeeks(4).plusDays(1));
    assertThat(rows())
        .extracting(row -> row.start().toString())
        .containsExactly("14:00", "15:00", "15:00", "15:00", "15:00");
    assertThat(rows())
        .extracting(SessionRow::room)
        .containsExactly("Salle Ada", "Salle Ada", "Salle Ada", "Salle Rosa", "Salle Ada");
    assertThat(rows()).extracting(SessionRow::capacity).containsExactly(5, 4, 4, 4, 4);
  }

  @Test
  void those_that_move_together_do_not_stand_in_each_other_s_way() {
    plan();
    SessionRow first = rows().get(0);

    change(
        first,
        SampleCentre.workshop(centre.ada(), centre.karim(), FIRST.plusWeeks(1), "14:00"),
        SeriesScope.ALL,
        all());

    assertThat(rows())
        .extracting(SessionRow::date)
        .containsExactlyElementsOf(weekly().days().stream().map(day -> day.plusWeeks(1)).toList());
  }

  @Test
  void one_that_was_left_as_it_is_stays_and_may_stand_in_the_way() {
    plan();
    SessionRow first = rows().get(0);
    Set<SessionId> kept = new HashSet<>(all());
    kept.remove(rows().get(1).sessionId());
    SessionPlan aWeekLater =
        SampleCentre.workshop(centre.ada(), centre.karim(), FIRST.plusWeeks(1), "14:00");

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> change(first, aWeekLater, SeriesScope.ALL, kept));
    assertThat(rows()).extracting(SessionRow::date).containsExactlyElementsOf(weekly().days());
  }

  @Test
  void fewer_seats_than_people_in_one_of_them_changes_none() {
    plan();
    SessionRow third = rows().get(2);
    for (String nickname : List.of("Héron bleu", "Pomme verte")) {
      LearnerId learner = people.learner(centre.site(), nickname);
      karim.run(() -> desk.book(RequestId.next(), centre.karim(), third.sessionId(), learner));
    }

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(
            () ->
                change(
                    rows().get(0),
                    SampleCentre.workshop(centre.ada(), centre.karim(), FIRST, "14:00", 1),
                    SeriesScope.ALL,
                    all()))
        .satisfies(refused -> assertThat(refused.arguments().get(0)).isEqualTo(third.date()));
    assertThat(rows()).extracting(SessionRow::capacity).containsOnly(5);
  }

  @Test
  void the_following_are_called_off_together_and_the_earlier_ones_stay() {
    plan();
    SessionRow third = rows().get(2);

    karim.run(
        () ->
            series.cancel(
                RequestId.next(),
                centre.karim(),
                third.sessionId(),
                third.version(),
                "Travaux",
                SeriesScope.FOLLOWING));

    assertThat(rows())
        .extracting(SessionRow::isCancelled)
        .containsExactly(false, false, true, true, true);
  }
}
