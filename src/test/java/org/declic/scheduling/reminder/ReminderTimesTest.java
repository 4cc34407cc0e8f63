package org.declic.scheduling.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.declic.platform.outbox.QuietHours;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReminderTimesTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(PARIS).toInstant();
  }

  @Test
  void the_day_before_at_the_hour_of_the_session_and_two_hours_before() {
    Instant start = at("2026-11-24T14:00");
    assertThat(ReminderTimes.dayBefore(start, PARIS)).isEqualTo(at("2026-11-23T14:00"));
    assertThat(ReminderTimes.twoHoursBefore(start, PARIS)).contains(at("2026-11-24T12:00"));
  }

  @Test
  void an_early_session_is_recalled_at_eight_while_that_is_soon_enough() {
    assertThat(ReminderTimes.twoHoursBefore(at("2026-11-24T09:00"), PARIS))
        .contains(at("2026-11-24T08:00"));
    assertThat(ReminderTimes.twoHoursBefore(at("2026-11-24T08:15"), PARIS)).isEmpty();
    assertThat(ReminderTimes.dayBefore(at("2026-11-24T07:30"), PARIS))
        .isEqualTo(at("2026-11-23T08:00"));
  }

  @Test
  void a_late_session_is_recalled_before_the_evening() {
    assertThat(ReminderTimes.dayBefore(at("2026-11-24T20:30"), PARIS))
        .isEqualTo(at("2026-11-23T19:45"));
    assertThat(ReminderTimes.twoHoursBefore(at("2026-11-24T22:30"), PARIS))
        .contains(at("2026-11-24T19:45"));
  }

  @Test
  @Tag("REL-11")
  void when_clocks_change_in_between_the_hour_on_the_wall_counts() {
    assertThat(ReminderTimes.dayBefore(at("2026-03-29T14:00"), PARIS))
        .isEqualTo(at("2026-03-28T14:00"));
    assertThat(ReminderTimes.dayBefore(at("2026-10-25T14:00"), PARIS))
        .isEqualTo(at("2026-10-24T14:00"));
  }

  @Test
  void no_reminder_is_ever_quiet_late_or_before_the_other() {
    for (Instant start = at("2026-10-20T06:00");
        start.isBefore(at("2026-10-28T00:00"));
        start = start.plus(Duration.ofMinutes(35))) {
      Instant begin = start;
      Instant first = ReminderTimes.dayBefore(begin, PARIS);
      assertThat(QuietHours.isQuiet(first, PARIS)).isFalse();
      ReminderTimes.twoHoursBefore(begin, PARIS)
          .ifPresent(
              second -> {
                assertThat(QuietHours.isQuiet(second, PARIS)).isFalse();
                assertThat(second).isBefore(begin).isAfter(first);
              });
    }
  }

  @Test
  void what_is_past_is_not_announced() {
    Instant start = at("2026-11-24T14:00");
    assertThat(ReminderTimes.after(at("2026-11-24T09:00"), start, PARIS))
        .extracting(Moment::kind)
        .containsExactly(ReminderKind.TWO_HOURS_BEFORE);
    assertThat(ReminderTimes.after(at("2026-11-24T13:00"), start, PARIS)).isEmpty();
  }
}
