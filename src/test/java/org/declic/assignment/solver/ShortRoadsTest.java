package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine prefers what costs less by it, no plan is forbidden for it, the reasons tell it. */
class ShortRoadsTest {
  private final SmallCentre centre = new SmallCentre();

  @Test
  void whoever_is_there_already_goes_before_whoever_would_travel() {
    centre.road("A", "B", 20);
    centre.person("awa").alsoAt("B");
    centre.person("bob").alsoAt("B").busy("B", 0, "11:00", "12:00");
    centre.session("s", 0, "09:00", "10:00").at("B");

    assertThat(centre.leader("s")).isEqualTo("bob");
    assertThat(centre.points("ROAD", "s awa") - centre.points("ROAD", "s bob"))
        .isEqualTo(2 * 20 * 3);
    assertThat(centre.broken("s awa")).isEmpty();
    assertThat(centre.different("awa", "s", "s bob")).contains("ROAD");
  }
}
