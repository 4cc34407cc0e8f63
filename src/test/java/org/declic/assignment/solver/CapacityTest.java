package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine keeps the rule, the checker catches who breaks it, the reasons tell it. */
class CapacityTest {
  private final SmallCentre centre = new SmallCentre();

  @Test
  void nobody_takes_more_jobs_than_there_is_room_for() {
    centre.person("awa").capacity(10);
    centre.job("s");
    centre.job("t");
    centre.pair("s", "awa", 1, 6).pair("t", "awa", 1, 5);

    assertThat(centre.filled()).isEqualTo(1);
    assertThat(centre.broken("s awa", "t awa")).containsExactly("CAPACITY");
    assertThat(centre.against("awa", "s", "t awa")).containsExactly("CAPACITY_FULL");
  }
}
