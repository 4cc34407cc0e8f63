package org.declic.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.declic.web.calendar.Lanes.Lane;
import org.declic.web.calendar.Lanes.Span;
import org.junit.jupiter.api.Test;

class LanesTest {

  private static List<Lane> lanes(String... spans) {
    return Lanes.of(
        Arrays.stream(spans)
            .map(span -> span.split("-"))
            .map(ends -> new Span(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])))
            .toList());
  }

  @Test
  void an_empty_day_has_no_lanes() {
    assertThat(lanes()).isEmpty();
  }

  @Test
  void whoever_is_alone_has_the_whole_width() {
    assertThat(lanes("09:30-11:30", "11:30-12:30")).containsExactly(new Lane(0, 1), new Lane(0, 1));
  }

  @Test
  void two_at_once_stand_beside_each_other() {
    assertThat(lanes("14:00-16:00", "14:30-16:30")).containsExactly(new Lane(0, 2), new Lane(1, 2));
  }

  @Test
  void a_lane_is_used_again_as_soon_as_it_is_free() {
    assertThat(lanes("09:00-12:00", "09:30-10:00", "10:00-11:00", "14:00-15:00"))
        .containsExactly(new Lane(0, 2), new Lane(1, 2), new Lane(1, 2), new Lane(0, 1));
  }
}
