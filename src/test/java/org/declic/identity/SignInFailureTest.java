package org.declic.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AUT-05")
class SignInFailureTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final int FREE = 5;

  private final SignInFailure failure = new SignInFailure("someone", NOON);

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      failure.count(NOON, FREE);
    }
  }

  private boolean blocksAfter(Duration pause) {
    return failure.blocks(NOON.plus(pause));
  }

  @Test
  void four_failures_block_nothing() {
    fail(4);

    assertThat(blocksAfter(Duration.ZERO)).isFalse();
  }

  @Test
  void the_fifth_blocks_for_one_minute() {
    fail(5);

    assertThat(blocksAfter(Duration.ofSeconds(59))).isTrue();
    assertThat(blocksAfter(Duration.ofSeconds(60))).isFalse();
  }

  @Test
  void each_further_one_doubles_the_wait() {
    fail(7);

    assertThat(blocksAfter(Duration.ofSeconds(239))).isTrue();
    assertThat(blocksAfter(Duration.ofSeconds(240))).isFalse();
  }

  @Test
  void the_wait_never_passes_fifteen_minutes() {
    fail(200);

    assertThat(blocksAfter(Duration.ofSeconds(899))).isTrue();
    assertThat(blocksAfter(Duration.ofSeconds(900))).isFalse();
  }

  @Test
  void twelve_hours_later_it_is_forgotten() {
    fail(200);

    Instant later = NOON.plus(Duration.ofHours(12)).plusSeconds(1);
    assertThat(failure.failures(later)).isZero();
    failure.count(later, FREE);
    assertThat(failure.failures(later)).isEqualTo(1);
    assertThat(failure.blocks(later)).isFalse();
  }
}
