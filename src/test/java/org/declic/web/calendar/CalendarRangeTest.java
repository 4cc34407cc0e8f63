package org.declic.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarRangeTest {

  @ParameterizedTest
  @CsvSource({
    "DAY, 2026-11-24, 2026-11-24, 2026-11-25, 2026-11-23, 2026-11-25",
    "WEEK, 2026-11-24, 2026-11-23, 2026-11-30, 2026-11-16, 2026-11-30",
    "LIST, 2026-11-29, 2026-11-23, 2026-11-30, 2026-11-16, 2026-11-30",
    "MONTH, 2026-11-24, 2026-10-26, 2026-12-07, 2026-10-01, 2026-12-01",
    "MONTH, 2026-01-31, 2025-12-29, 2026-02-02, 2025-12-01, 2026-02-01",
  })
  void a_range_knows_its_days_and_its_neighbours(
      CalendarView view,
      LocalDate day,
      LocalDate first,
      LocalDate end,
      LocalDate before,
      LocalDate after) {
    CalendarRange range = new CalendarRange(view, day);

    assertThat(range.first()).isEqualTo(first);
    assertThat(range.end()).isEqualTo(end);
    assertThat(range.before()).isEqualTo(before);
    assertThat(range.after()).isEqualTo(after);
    assertThat(range.days()).startsWith(first).endsWith(end.minusDays(1));
  }

  @Test
  void the_neighbours_days_in_a_month_are_beside_it() {
    CalendarRange month = new CalendarRange(CalendarView.MONTH, LocalDate.of(2026, 11, 24));

    assertThat(month.isBeside(LocalDate.of(2026, 10, 31))).isTrue();
    assertThat(month.isBeside(LocalDate.of(2026, 11, 1))).isFalse();
  }

  @Test
  void a_view_that_does_not_exist_is_none() {
    assertThat(CalendarView.read("week")).contains(CalendarView.WEEK);
    assertThat(CalendarView.read("year")).isEmpty();
    assertThat(CalendarView.read("")).isEmpty();
  }
}
