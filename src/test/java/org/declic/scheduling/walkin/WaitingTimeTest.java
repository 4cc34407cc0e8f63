package org.declic.scheduling.walkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WaitingTimeTest {

  private static List<Duration> minutes(Integer... minutes) {
    return Stream.of(minutes).map(Duration::ofMinutes).toList();
  }

  @Test
  void the_first_in_line_is_called_soon() {
    assertThat(WaitingTime.of(0, 1, 10).isSoon()).isTrue();
  }

  @Test
  void those_before_take_their_time_shared_out_among_those_who_receive() {
    assertThat(WaitingTime.of(3, 1, 10).minutes()).isEqualTo(30);
    assertThat(WaitingTime.of(3, 2, 10).minutes()).isEqualTo(20);
    assertThat(WaitingTime.of(1, 3, 10).isSoon()).isTrue();
  }

  @Test
  void nobody_receiving_counts_as_one() {
    assertThat(WaitingTime.of(2, 0, 10).minutes()).isEqualTo(20);
  }

  @Test
  void it_is_never_more_exact_than_ten_minutes() {
    assertThat(WaitingTime.of(1, 1, 6).minutes()).isEqualTo(10);
    assertThat(WaitingTime.of(2, 1, 7).minutes()).isEqualTo(10);
    assertThat(WaitingTime.of(2, 1, 8).minutes()).isEqualTo(20);
  }

  @Test
  void beyond_an_hour_nobody_can_say() {
    assertThat(WaitingTime.of(6, 1, 10).isLong()).isFalse();
    assertThat(WaitingTime.of(7, 1, 10).isLong()).isTrue();
  }

  @Test
  void what_one_person_takes_is_the_median_once_five_are_known() {
    assertThat(WaitingTime.takes(minutes(2, 2, 2, 2))).isEqualTo(WaitingTime.USUAL);
    assertThat(WaitingTime.takes(minutes(5, 6, 7, 90, 4))).isEqualTo(6);
    assertThat(WaitingTime.takes(minutes(0, 0, 0, 1, 1))).isEqualTo(3);
    assertThat(WaitingTime.takes(minutes(50, 60, 70, 80, 90))).isEqualTo(30);
  }
}
