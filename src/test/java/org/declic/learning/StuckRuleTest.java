package org.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.declic.learning.StuckRule.Reason;
import org.junit.jupiter.api.Test;

class StuckRuleTest {
  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

  private static Optional<Reason> after(Duration silence, int wrong) {
    return StuckRule.reason(false, NOW.minus(silence), wrong, NOW);
  }

  @Test
  void three_minutes_of_reading_are_not_stuck_and_more_are() {
    assertThat(after(Duration.ofMinutes(3), 0)).isEmpty();
    assertThat(after(Duration.ofSeconds(181), 0)).contains(Reason.SILENT);
  }

  @Test
  void two_wrong_answers_in_a_row_are_stuck_at_once() {
    assertThat(after(Duration.ofSeconds(5), 1)).isEmpty();
    assertThat(after(Duration.ofSeconds(5), 2)).contains(Reason.WRONG_TWICE);
  }

  @Test
  void whoever_has_finished_is_not_stuck() {
    assertThat(StuckRule.reason(true, NOW.minus(Duration.ofMinutes(20)), 2, NOW)).isEmpty();
  }

  @Test
  void whoever_has_been_away_for_an_hour_has_left() {
    assertThat(after(Duration.ofMinutes(59), 0)).contains(Reason.SILENT);
    assertThat(after(Duration.ofHours(1), 2)).isEmpty();
  }
}
