package org.declic.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpareMemoryTest {
  @Test
  void memory_is_given_back_where_the_machine_can() {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    assertThat(SpareMemory.giveBack()).isEqualTo(linux);
  }
}
