package org.declic.assignment.replacement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTimeTest {

  @ParameterizedTest(name = "asked {0}, session {1}: until {2}")
  @CsvSource({
    "2026-11-24T07:12:00Z, 2026-11-24T14:30:00Z, 2026-11-24T12:30:00Z",
    "2026-11-24T12:30:00Z, 2026-11-24T14:30:00Z, 2026-11-24T13:30:00Z",
    "2026-11-24T14:20:00Z, 2026-11-24T14:30:00Z, 2026-11-24T14:25:00Z",
    "2026-11-24T07:12:00Z, 2026-11-30T14:30:00Z, 2026-11-25T07:12:00Z"
  })
  void an_answer_is_awaited_two_hours_before_or_half_of_what_is_left_and_a_day_at_most(
      Instant asked, Instant session, Instant until) {
    assertThat(AnswerTime.until(asked, session)).isEqualTo(until);
  }
}
