package org.declic.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.declic.identity.AccountId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsenceTest {
  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

  private static Absence absence(String first, String last, DayPart part) {
    return new Absence(
        AbsenceId.next(),
        SiteId.next(),
        AccountId.next(),
        LocalDate.parse(first),
        LocalDate.parse(last),
        part,
        ZoneId.of("Europe/Paris"),
        AccountId.next(),
        NOW);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24, 2026-11-24, WHOLE, 2026-11-23T23:00:00Z, 2026-11-24T23:00:00Z",
    "2026-11-24, 2026-11-24, MORNING, 2026-11-23T23:00:00Z, 2026-11-24T12:00:00Z",
    "2026-11-24, 2026-11-24, AFTERNOON, 2026-11-24T12:00:00Z, 2026-11-24T23:00:00Z",
    "2026-11-24, 2026-11-27, WHOLE, 2026-11-23T23:00:00Z, 2026-11-27T23:00:00Z",
    "2027-03-28, 2027-03-28, WHOLE, 2027-03-27T23:00:00Z, 2027-03-28T22:00:00Z"
  })
  void days_become_instants_of_the_place(
      String first, String last, DayPart part, Instant startsAt, Instant endsAt) {
    Absence absence = absence(first, last, part);

    assertThat(absence.startsAt()).isEqualTo(startsAt);
    assertThat(absence.endsAt()).isEqualTo(endsAt);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-27, 2026-11-24, end_before_start",
    "2026-11-20, 2026-11-23, past",
    "2026-11-24, 2028-11-24, too_long"
  })
  void impossible_days_are_refused(String first, String last, String key) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> absence(first, last, DayPart.WHOLE))
        .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("assignment.refused." + key));
  }

  @Test
  void an_absence_that_has_begun_can_still_be_noted() {
    assertThat(absence("2026-11-20", "2026-11-24", DayPart.WHOLE).endsAt()).isAfter(NOW);
  }
}
