package org.declic.scheduling.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.declic.platform.Refusal;
import org.declic.scheduling.series.Recurrence.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecurrenceTest {
  private static final int CASES = 300;

  private static List<LocalDate> days(String pattern, String first, String last) {
    return new Recurrence(Pattern.valueOf(pattern), LocalDate.parse(first), LocalDate.parse(last))
        .days();
  }

  @ParameterizedTest
  @CsvSource({
    "WEEKLY, 2026-11-24, 2026-12-15, '2026-11-24, 2026-12-01, 2026-12-08, 2026-12-15'",
    "WEEKLY, 2028-02-22, 2028-03-07, '2028-02-22, 2028-02-29, 2028-03-07'",
    "WEEKLY, 2026-12-24, 2027-01-07, '2026-12-24, 2026-12-31, 2027-01-07'",
    "EVERY_OTHER_WEEK, 2026-11-24, 2026-12-21, '2026-11-24, 2026-12-08'",
    "NTH_WEEKDAY, 2026-11-10, 2027-02-28, '2026-11-10, 2026-12-08, 2027-01-12, 2027-02-09'",
    "NTH_WEEKDAY, 2026-11-03, 2027-01-31, '2026-11-03, 2026-12-01, 2027-01-05'",
    "LAST_WEEKDAY, 2026-11-24, 2027-01-31, '2026-11-24, 2026-12-29, 2027-01-26'",
    "LAST_WEEKDAY, 2027-01-29, 2027-04-30, '2027-01-29, 2027-02-26, 2027-03-26, 2027-04-30'",
  })
  void days_come_again_as_the_rule_says(String pattern, String first, String last, String days) {
    assertThat(days(pattern, first, last))
        .containsExactlyElementsOf(Stream.of(days.split(", ")).map(LocalDate::parse).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "WEEKLY, 2026-11-24, 2026-11-24, series_end",
    "WEEKLY, 2026-11-24, 2026-11-20, series_end",
    "WEEKLY, 2026-11-24, 2028-11-24, series_long",
    "NTH_WEEKDAY, 2026-12-29, 2027-06-30, fifth_weekday",
    "LAST_WEEKDAY, 2026-11-17, 2027-06-30, not_last_weekday",
  })
  void a_rule_that_makes_no_sense_is_refused_with_a_sentence(
      String pattern, String first, String last, String key) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> days(pattern, first, last))
        .satisfies(refused -> assertThat(refused.key()).isEqualTo("scheduling.refused." + key));
  }

  static Stream<Recurrence> rules() {
    Random random = new Random(29_03_2026);
    return Stream.generate(
            () -> {
              LocalDate first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1_200));
              Pattern pattern = Pattern.values()[random.nextInt(Pattern.values().length)];
              if (pattern == Pattern.NTH_WEEKDAY && first.getDayOfMonth() > 28) {
                first = first.minusDays(7);
              }
              if (pattern == Pattern.LAST_WEEKDAY) {
                DayOfWeek day = first.getDayOfWeek();
                first = first.with(TemporalAdjusters.lastInMonth(day));
              }
              return new Recurrence(pattern, first, first.plusDays(1 + random.nextInt(390)));
            })
        .limit(CASES);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whatever_the_rule_its_days_are_of_one_weekday_in_order_within_its_bounds(Recurrence rule) {
    List<LocalDate> days = rule.days();

    assertThat(days).isSorted().doesNotHaveDuplicates().startsWith(rule.first());
    assertThat(days)
        .allSatisfy(
            day -> {
              assertThat(day.getDayOfWeek()).isEqualTo(rule.first().getDayOfWeek());
              assertThat(day).isBetween(rule.first(), rule.last());
            });
    if (rule.pattern() == Pattern.WEEKLY || rule.pattern() == Pattern.EVERY_OTHER_WEEK) {
      int step = rule.pattern() == Pattern.WEEKLY ? 7 : 14;
      assertThat(days)
          .hasSize((int) (ChronoUnit.DAYS.between(rule.first(), rule.last()) / step) + 1);
    } else {
      assertThat(days.stream().map(day -> day.getYear() * 12 + day.getMonthValue()).distinct())
          .hasSameSizeAs(days);
    }
  }

  @Test
  @Tag("REL-11")
  void the_rule_is_written_as_calendars_write_it() {
    Recurrence rule =
        new Recurrence(Pattern.NTH_WEEKDAY, LocalDate.of(2026, 11, 10), LocalDate.of(2027, 6, 30));

    assertThat(rule.rule()).isEqualTo("FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270630");
  }
}
