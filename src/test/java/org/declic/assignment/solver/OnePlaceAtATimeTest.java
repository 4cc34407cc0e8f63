package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine keeps the rule, the checker catches who breaks it, the reasons tell it. */
class OnePlaceAtATimeTest {
  private final SmallCentre centre = new SmallCentre();

  @Test
  void nobody_is_in_two_places_at_once() {
    centre.person("awa");
    centre.session("s", 0, "09:00", "10:00");
    centre.session("t", 0, "09:59", "11:00");

    assertThat(centre.filled()).isEqualTo(1);
    assertThat(centre.broken("s awa", "t awa")).containsExactly("ONE_PLACE");
    assertThat(centre.against("awa", "s", "t awa")).containsExactly("IN_TWO_PLACES");
  }

  @Test
  void what_is_decided_elsewhere_counts() {
    centre.person("awa").busy("A", 0, "09:30", "10:30");
    centre.session("s", 0, "09:00", "10:00");

    assertThat(centre.filled()).isZero();
    assertThat(centre.broken("s awa")).containsExactly("ONE_PLACE");
    assertThat(centre.against("awa", "s")).containsExactly("BUSY_ELSEWHERE");
  }
}
