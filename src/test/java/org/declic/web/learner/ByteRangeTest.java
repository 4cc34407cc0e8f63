package org.declic.web.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

  @Test
  void a_beginning_a_middle_and_an_end_can_be_asked_for() {
    assertThat(ByteRange.of("bytes=0-", 10)).contains(new ByteRange(0, 9));
    assertThat(ByteRange.of("bytes=2-4", 10)).contains(new ByteRange(2, 4));
    assertThat(ByteRange.of("bytes=8-99", 10)).contains(new ByteRange(8, 9));
    assertThat(ByteRange.of("bytes=-3", 10)).contains(new ByteRange(7, 9));
    assertThat(ByteRange.of("bytes=-99", 10)).contains(new ByteRange(0, 9));
  }

  @Test
  void what_a_file_does_not_have_is_not_given() {
    assertThat(ByteRange.of("bytes=10-", 10)).isEmpty();
    assertThat(ByteRange.of("bytes=5-4", 10)).isEmpty();
    assertThat(ByteRange.of("bytes=-0", 10)).isEmpty();
    assertThat(ByteRange.of("bytes=0-", 0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "bytes=-", "bytes=1-2,4-5", "lines=1-2", "bytes=a-b", "bytes= 1-2", "1-2"})
  void what_cannot_be_understood_is_as_if_nothing_was_asked(String header) {
    assertThat(ByteRange.asks(header)).isFalse();
  }

  @Test
  void whatever_is_asked_stays_inside_the_file() {
    Random random = new Random(17);
    for (int i = 0; i < 5_000; i++) {
      long size = random.nextInt(50);
      String header =
          "bytes="
              + (random.nextBoolean() ? random.nextInt(60) : "")
              + "-"
              + (random.nextBoolean() ? random.nextInt(60) : "");
      if (ByteRange.asks(header)) {
        ByteRange.of(header, size)
            .ifPresent(
                part -> {
                  assertThat(part.first()).isBetween(0L, size - 1);
                  assertThat(part.last()).isBetween(part.first(), size - 1);
                });
      }
    }
  }
}
