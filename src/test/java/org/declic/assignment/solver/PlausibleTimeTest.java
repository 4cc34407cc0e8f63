package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine keeps the rule, the checker catches who breaks it, the reasons tell it. */
class PlausibleTimeTest {
  private final SmallCentre centre = new SmallCentre();

  @Test
  void a_session_longer_than_a_day_of_work_is_led_by_nobody() {
    centre.person("awa");
    centre.session("s", 0, "06:00", "21:00");

    assertThat(centre.leader("s")).isEmpty();
    assertThat(centre.broken("s awa")).containsExactly("TIME");
    assertThat(centre.against("awa", "s")).containsExactly("TIME_IMPLAUSIBLE");
  }

  @Test
  void thirteen_hours_are_the_most() {
    centre.person("awa");
    centre.session("s", 0, "07:00", "20:00");

    assertThat(centre.leader("s")).isEqualTo("awa");
    assertThat(centre.broken("s awa")).isEmpty();
  }
}
