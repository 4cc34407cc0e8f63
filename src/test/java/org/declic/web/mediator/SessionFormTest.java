package org.declic.web.mediator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionFormTest {
  @ParameterizedTest
  @ValueSource(strings = {"2028-02-29", " 29/2/2028 ", "29/02/2028"})
  void a_day_is_read_as_a_field_sends_it_or_as_it_is_written_by_hand(String typed) {
    assertThat(SessionForm.readDate(typed)).contains(LocalDate.of(2028, 2, 29));
  }

  /** Planned on the last day of the month, nobody would come on the day that was meant. */
  @ParameterizedTest
  @ValueSource(strings = {"31/11/2026", "29/2/2027", "2026-02-30", "0/1/2026"})
  void a_day_that_does_not_exist_is_never_moved_to_another(String typed) {
    assertThat(SessionForm.readDate(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-999999999-01-01", "+999999999-12-31", "0026-11-23", "9999-12-31", "1/1/26"})
  void a_day_of_no_time_of_ours_is_not_read(String typed) {
    assertThat(SessionForm.readDate(typed)).isEmpty();
  }

  @Test
  void nothing_and_what_is_no_day_are_not_read() {
    assertThat(SessionForm.readDate("")).isEmpty();
    assertThat(SessionForm.readDate("x\u0000")).isEmpty();
  }
}
