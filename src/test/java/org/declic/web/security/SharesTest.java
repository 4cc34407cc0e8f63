package org.declic.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharesTest {
  private final Shares shares = new Shares(5, 2);

  @Test
  void one_address_keeps_its_part_and_no_more() {
    assertThat(shares.take("a")).isTrue();
    assertThat(shares.take("a")).isTrue();
    assertThat(shares.take("a")).isFalse();
    assertThat(shares.take("b")).isTrue();

    shares.giveBack("a");
    assertThat(shares.take("a")).isTrue();
  }

  @Test
  void all_together_leave_threads_for_reading() {
    for (String source : new String[] {"a", "a", "b", "b", "c"}) {
      assertThat(shares.take(source)).isTrue();
    }
    assertThat(shares.take("d")).isFalse();

    shares.giveBack("c");
    assertThat(shares.take("d")).isTrue();
  }

  /** A refusal takes nothing away. */
  @Test
  void who_was_refused_has_taken_nothing() {
    shares.take("a");
    shares.take("a");
    for (int i = 0; i < 10; i++) {
      assertThat(shares.take("a")).isFalse();
    }
    assertThat(shares.take("b")).isTrue();
    assertThat(shares.take("b")).isTrue();
    assertThat(shares.take("c")).isTrue();
  }
}
