package org.declic.scheduling.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {
  private final Holidays holidays = new Holidays();

  @ParameterizedTest
  @CsvSource({
    "FR, 2026-07-14",
    "FR, 2027-03-29",
    "FR, 2026-11-11",
    "FR, 2028-06-05",
    "PT, 2026-06-10",
    "IT, 2026-04-25",
    "CH, 2026-08-01",
    "BE, 2026-07-21",
  })
  void each_country_has_its_own(String country, LocalDate day) {
    assertThat(holidays.isHoliday(country, day)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"FR, 2026-11-24", "PT, 2026-07-14", "FR, 2026-07-21", "XX, 2026-07-14"})
  void other_days_are_ordinary(String country, LocalDate day) {
    assertThat(holidays.isHoliday(country, day)).isFalse();
  }

  @Test
  void they_have_a_name_in_the_language() {
    LocalDate mayDay = LocalDate.of(2026, 5, 1);

    assertThat(holidays.name("FR", mayDay, Locale.FRENCH)).hasValue("Fête du travail");
    assertThat(holidays.name("FR", mayDay, Locale.ENGLISH)).isPresent();
  }
}
