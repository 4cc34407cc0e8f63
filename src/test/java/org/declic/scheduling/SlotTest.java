package org.declic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.declic.platform.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  private static Slot slot(String date, String start, String end, String zone) {
    return Slot.of(
        LocalDate.parse(date), LocalTime.parse(start), LocalTime.parse(end), ZoneId.of(zone));
  }

  private static String refusal(String date, String start, String end, String zone) {
    try {
      slot(date, start, end, zone);
      return "";
    } catch (Refusal refused) {
      return refused.key();
    }
  }

  /** Local hours, what the place's clocks make of them, and how long the session really is. */
  @ParameterizedTest
  @Tag("REL-11")
  @CsvSource({
    "2026-03-28, 02:30, 04:00, Europe/Paris, 2026-03-28T01:30:00Z, 90",
    "2026-03-29, 01:30, 03:30, Europe/Paris, 2026-03-29T00:30:00Z, 60",
    "2026-03-29, 03:00, 05:00, Europe/Paris, 2026-03-29T01:00:00Z, 120",
    "2026-03-29, 14:00, 16:00, Europe/Paris, 2026-03-29T12:00:00Z, 120",
    "2026-10-25, 02:15, 02:45, Europe/Paris, 2026-10-25T00:15:00Z, 30",
    "2026-10-25, 01:30, 03:30, Europe/Paris, 2026-10-24T23:30:00Z, 180",
    "2026-10-25, 02:30, 03:30, Europe/Paris, 2026-10-25T00:30:00Z, 120",
    "2026-10-25, 14:00, 16:00, Europe/Paris, 2026-10-25T13:00:00Z, 120",
    "2026-11-24, 09:30, 11:30, Europe/Paris, 2026-11-24T08:30:00Z, 120",
    "2028-02-29, 09:30, 11:30, Europe/Paris, 2028-02-29T08:30:00Z, 120",
    "2026-12-31, 21:00, 23:59, Europe/Paris, 2026-12-31T20:00:00Z, 179",
    "2026-03-29, 09:30, 11:30, Europe/Lisbon, 2026-03-29T08:30:00Z, 120",
    "2026-03-29, 02:30, 04:00, Africa/Tunis, 2026-03-29T01:30:00Z, 90",
    "2026-03-29, 02:30, 04:00, Indian/Reunion, 2026-03-28T22:30:00Z, 90",
    "2026-03-08, 09:30, 11:30, America/Montreal, 2026-03-08T13:30:00Z, 120",
    "2026-10-04, 09:30, 11:30, Australia/Lord_Howe, 2026-10-03T22:30:00Z, 120",
    "2026-06-01, 09:30, 11:30, Pacific/Kiritimati, 2026-05-31T19:30:00Z, 120",
    "2026-06-01, 09:30, 11:30, America/Sao_Paulo, 2026-06-01T12:30:00Z, 120",
    "2027-03-28, 01:00, 04:00, Europe/Brussels, 2027-03-28T00:00:00Z, 120",
    "2027-10-31, 01:00, 04:00, Europe/Rome, 2027-10-30T23:00:00Z, 240",
    "2027-10-31, 00:30, 02:30, Atlantic/Azores, 2027-10-31T00:30:00Z, 180",
    "2026-03-28, 14:00, 16:00, Europe/Paris, 2026-03-28T13:00:00Z, 120",
    "2026-03-30, 14:00, 16:00, Europe/Paris, 2026-03-30T12:00:00Z, 120",
    "2027-02-28, 09:30, 11:30, Indian/Mauritius, 2027-02-28T05:30:00Z, 120",
    "2026-11-01, 00:30, 02:30, America/Montreal, 2026-11-01T04:30:00Z, 180"
  })
  void local_hours_become_instants_by_the_rules_of_the_place(
      String date, String start, String end, String zone, Instant startsAt, long minutes) {
    Slot slot = slot(date, start, end, zone);

    assertThat(slot.startsAt()).isEqualTo(startsAt);
    assertThat(slot.length()).isEqualTo(Duration.ofMinutes(minutes));
    assertThat(slot.start()).isEqualTo(LocalTime.parse(start));
  }

  @ParameterizedTest
  @Tag("REL-11")
  @CsvSource({
    "2026-03-29, 02:30, 04:00, Europe/Paris, scheduling.refused.no_such_time",
    "2026-03-29, 01:00, 02:30, Europe/Paris, scheduling.refused.no_such_time",
    "2026-03-29, 02:00, 02:59, Europe/Paris, scheduling.refused.no_such_time",
    "2026-03-29, 01:30, 03:00, Europe/Lisbon, scheduling.refused.no_such_time",
    "2026-03-08, 02:15, 04:00, America/Montreal, scheduling.refused.no_such_time",
    "2026-10-04, 02:15, 04:00, Australia/Lord_Howe, scheduling.refused.no_such_time",
    "2026-03-29, 01:55, 03:00, Europe/Paris, scheduling.refused.too_short",
    "2027-03-28, 02:00, 04:00, Europe/Zurich, scheduling.refused.no_such_time",
    "2027-03-28, 00:30, 02:00, Atlantic/Azores, scheduling.refused.no_such_time",
    "2028-03-26, 02:59, 05:00, Europe/Luxembourg, scheduling.refused.no_such_time",
    "2027-03-14, 02:00, 03:30, America/Montreal, scheduling.refused.no_such_time",
    "2026-11-24, 11:30, 09:30, Europe/Paris, scheduling.refused.end_before_start",
    "2026-11-24, 11:30, 11:30, Europe/Paris, scheduling.refused.end_before_start",
    "2026-11-24, 11:30, 11:35, Europe/Paris, scheduling.refused.too_short",
    "2026-11-24, 06:00, 18:01, Europe/Paris, scheduling.refused.too_long"
  })
  void impossible_hours_are_refused_with_a_sentence(
      String date, String start, String end, String zone, String key) {
    assertThat(refusal(date, start, end, zone)).isEqualTo(key);
  }

  @Test
  void the_refusal_names_the_hour_and_the_day() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> slot("2026-03-29", "02:30", "04:00", "Europe/Paris"))
        .satisfies(
            refused ->
                assertThat(refused.arguments())
                    .containsExactly(LocalTime.of(2, 30), LocalDate.of(2026, 3, 29)));
  }

  @Test
  @Tag("REL-11")
  void an_hour_that_comes_twice_is_known() {
    assertThat(slot("2026-10-25", "02:30", "04:00", "Europe/Paris").twice())
        .contains(LocalTime.of(2, 30));
    assertThat(slot("2026-10-25", "01:30", "02:00", "Europe/Paris").twice())
        .contains(LocalTime.of(2, 0));
    assertThat(slot("2026-10-25", "01:30", "03:00", "Europe/Paris").twice()).isEmpty();
  }

  @Test
  void a_session_may_begin_when_another_ends() {
    Slot morning = Slot.of(DAY, LocalTime.of(9, 30), LocalTime.of(11, 30), PARIS);
    Slot next = Slot.of(DAY, LocalTime.of(11, 30), LocalTime.of(12, 30), PARIS);
    Slot across = Slot.of(DAY, LocalTime.of(11, 0), LocalTime.of(12, 0), PARIS);

    assertThat(morning.overlaps(next.startsAt(), next.endsAt())).isFalse();
    assertThat(morning.overlaps(across.startsAt(), across.endsAt())).isTrue();
  }
}
