package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine keeps the rule, the checker catches who breaks it, the reasons tell it. */
class NightRestTest {
  private final SmallCentre centre = new SmallCentre();

  @Test
  void between_two_days_lie_eleven_hours() {
    centre.person("awa");
    centre.session("s", 0, "19:00", "21:30");
    centre.session("t", 1, "08:00", "09:00");

    assertThat(centre.filled()).isEqualTo(1);
    assertThat(centre.broken("s awa", "t awa")).containsExactly("NIGHT_REST");
    assertThat(centre.against("awa", "s", "t awa")).containsExactly("REST_TOO_SHORT");
  }

  @Test
  void the_night_the_clock_goes_back_is_an_hour_longer() {
    centre.person("awa");
    centre.session("s", 5, "19:00", "22:00");
    centre.session("t", 6, "08:00", "09:00");

    assertThat(centre.filled()).isEqualTo(2);
    assertThat(centre.broken("s awa", "t awa")).isEmpty();
  }
}
