package org.declic.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FreeHourTest {
  @ParameterizedTest
  @EnumSource
  void the_hour_of_a_test_is_no_other_test_s_hour_and_exists_every_day(FreeHour hour) {
    assertThat(FreeHour.values()).filteredOn(hour::meets).containsExactly(hour);
    assertThat(hour.exists()).isTrue();
  }
}
