package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine keeps the rule, the checker catches who breaks it, the reasons tell it. */
class TravelTimeTest {
  private final SmallCentre centre = new SmallCentre();

  @Test
  void between_two_sites_there_is_time_for_the_road() {
    centre.person("awa").alsoAt("B");
    centre.road("A", "B", 30);
    centre.session("s", 0, "09:00", "10:00");
    centre.session("t", 0, "10:29", "11:00").at("B");

    assertThat(centre.filled()).isEqualTo(1);
    assertThat(centre.broken("s awa", "t awa")).containsExactly("TRAVEL_TIME");
    assertThat(centre.against("awa", "s", "t awa")).containsExactly("ROAD_TOO_LONG");
  }

  @Test
  void two_sites_of_which_nobody_said_how_far_they_are_are_two_days() {
    centre.person("awa").alsoAt("B");
    centre.session("s", 0, "09:00", "10:00");
    centre.session("t", 0, "16:00", "17:00").at("B");

    assertThat(centre.filled()).isEqualTo(1);
    assertThat(centre.broken("s awa", "t awa")).containsExactly("TRAVEL_TIME");
    assertThat(centre.against("awa", "s", "t awa")).containsExactly("ROAD_UNKNOWN");
  }
}
