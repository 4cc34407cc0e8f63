package org.declic.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As many processes as a machine bears. */
class ProcessesTest {
  @ParameterizedTest
  @CsvSource({
    "1, 4, 2",
    "2, 4, 2",
    "2, 64, 2",
    "4, 23, 5",
    "4, 16, 5",
    "4, 8, 2",
    "8, 16, 5",
    "64, 512, 6"
  })
  void follow_processors_and_memory(int processors, int gigabytes, int processes) {
    assertThat(Processes.count(processors, (long) gigabytes << 30)).isEqualTo(processes);
  }
}
