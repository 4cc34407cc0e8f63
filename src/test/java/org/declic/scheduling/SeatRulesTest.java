package org.declic.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.declic.platform.Refusal;
import org.junit.jupiter.api.Test;

class SeatRulesTest {
  private static final Instant NOW = Instant.parse("2026-11-23T17:00:00Z");
  private static final SeatRules DAY_AND_THREE_HOURS = new SeatRules(4, 24, 3);

  @Test
  void a_seat_is_kept_for_the_hours_of_the_rule() {
    assertThat(DAY_AND_THREE_HOURS.keptUntil(NOW.plus(Duration.ofDays(5)), NOW))
        .contains(NOW.plus(Duration.ofHours(24)));
  }

  @Test
  void but_never_into_the_last_hours_before_the_session() {
    Instant start = NOW.plus(Duration.ofHours(10));
    assertThat(DAY_AND_THREE_HOURS.keptUntil(start, NOW)).contains(NOW.plus(Duration.ofHours(7)));
  }

  @Test
  void and_not_at_all_when_nobody_could_see_it_in_time() {
    Instant start = NOW.plus(Duration.ofHours(3)).plus(Duration.ofMinutes(29));
    assertThat(DAY_AND_THREE_HOURS.keptUntil(start, NOW)).isEmpty();
  }

  @Test
  void rules_have_bounds() {
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new SeatRules(0, 24, 3));
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new SeatRules(4, 0, 3));
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new SeatRules(4, 24, -1));
  }
}
