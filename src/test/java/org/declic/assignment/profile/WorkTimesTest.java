package org.declic.assignment.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.declic.assignment.solver.Candidate;
import org.declic.assignment.solver.Candidate.Span;
import org.declic.platform.Refusal;
import org.declic.scheduling.ActivityKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When somebody can work: local hours of a week, and what is different on a date. */
class WorkTimesTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** The clocks go forward on Sunday, 30 March 2025, and back on 26 October. */
  private static final LocalDate SATURDAY = LocalDate.of(2025, 3, 29);

  private static final LocalDate MONDAY = LocalDate.of(2025, 3, 31);

  private static WorkHours hours(DayOfWeek day, String from, String to) {
    return new WorkHours(day, LocalTime.parse(from), LocalTime.parse(to));
  }

  private static OtherHours on(LocalDate day, String from, String to, boolean besides) {
    return new OtherHours(day, LocalTime.parse(from), LocalTime.parse(to), besides);
  }

  private static Span span(String from, String to) {
    return new Span(Instant.parse(from), Instant.parse(to));
  }

  @Test
  @Tag("REL-11")
  void nine_o_clock_stays_nine_o_clock_when_the_clocks_change() {
    WorkTimes times =
        new WorkTimes(
            List.of(
                hours(DayOfWeek.SATURDAY, "09:00", "12:00"),
                hours(DayOfWeek.MONDAY, "09:00", "12:00")),
            List.of());

    assertThat(times.spans(SATURDAY, MONDAY, PARIS))
        .containsExactly(
            span("2025-03-29T08:00:00Z", "2025-03-29T11:00:00Z"),
            span("2025-03-31T07:00:00Z", "2025-03-31T10:00:00Z"));
  }

  @Test
  void the_night_of_the_change_is_as_long_as_it_really_is() {
    LocalDate autumn = LocalDate.of(2025, 10, 26);
    WorkTimes night = new WorkTimes(List.of(hours(DayOfWeek.SUNDAY, "01:00", "05:00")), List.of());

    assertThat(night.spans(autumn, autumn, PARIS))
        .containsExactly(span("2025-10-25T23:00:00Z", "2025-10-26T04:00:00Z"));
    LocalDate spring = LocalDate.of(2025, 3, 30);
    assertThat(night.spans(spring, spring, PARIS))
        .containsExactly(span("2025-03-30T00:00:00Z", "2025-03-30T03:00:00Z"));
  }

  @Test
  void several_stretches_a_day_stay_apart_and_those_that_touch_are_one() {
    WorkTimes times =
        new WorkTimes(
            List.of(
                hours(DayOfWeek.MONDAY, "14:00", "17:00"),
                hours(DayOfWeek.MONDAY, "08:30", "10:00"),
                hours(DayOfWeek.MONDAY, "10:00", "12:00")),
            List.of());

    assertThat(times.spans(MONDAY, MONDAY, PARIS))
        .containsExactly(
            span("2025-03-31T06:30:00Z", "2025-03-31T10:00:00Z"),
            span("2025-03-31T12:00:00Z", "2025-03-31T15:00:00Z"));
  }

  @Test
  void hours_of_a_date_come_besides_the_week_or_instead_of_it() {
    List<WorkHours> week = List.of(hours(DayOfWeek.MONDAY, "09:00", "12:00"));
    OtherHours evening = on(MONDAY, "18:00", "20:00", true);
    OtherHours late = on(MONDAY, "18:00", "20:00", false);

    assertThat(new WorkTimes(week, List.of(evening)).spans(MONDAY, MONDAY, PARIS)).hasSize(2);
    assertThat(new WorkTimes(week, List.of(late)).spans(MONDAY, MONDAY, PARIS))
        .containsExactly(span("2025-03-31T16:00:00Z", "2025-03-31T18:00:00Z"));
    assertThat(
            new WorkTimes(week, List.of(late))
                .spans(MONDAY.plusWeeks(1), MONDAY.plusWeeks(1), PARIS))
        .as("another Monday")
        .hasSize(1);
  }

  @Test
  void the_usual_week_has_five_days() {
    assertThat(
            new WorkTimes(WorkTimes.usualWeek(), List.of())
                .spans(SATURDAY, SATURDAY.plusDays(7), PARIS))
        .hasSize(5);
  }

  @Test
  void a_stretch_ends_after_it_begins() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> hours(DayOfWeek.MONDAY, "12:00", "12:00"));
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> on(MONDAY, "12:00", "09:00", true));
  }

  @Test
  void a_wish_is_about_each_day_that_it_names() {
    Wish noMornings =
        new Wish(
            false,
            Optional.of(DayOfWeek.MONDAY),
            Optional.empty(),
            PartOfDay.MORNING,
            Optional.of(ActivityKind.WORKSHOP));

    List<Candidate.Wish> found = noMornings.on(MONDAY, MONDAY.plusDays(13), PARIS);

    assertThat(found).hasSize(2);
    assertThat(found.get(0).kind()).isEqualTo("WORKSHOP");
    assertThat(found.get(0).wanted()).isFalse();
    assertThat(found.get(0).span().to()).isEqualTo(Instant.parse("2025-03-31T11:00:00Z"));
  }

  @Test
  void a_wish_says_something() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(
            () ->
                new Wish(
                    true, Optional.empty(), Optional.empty(), PartOfDay.ALL, Optional.empty()));
  }
}
