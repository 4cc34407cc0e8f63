package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine prefers what costs less by it, no plan is forbidden for it, the reasons tell it. */
class ContinuityTest {
  private final SmallCentre centre = new SmallCentre();

  @Test
  void a_group_is_led_by_somebody_it_has_met() {
    centre.person("awa");
    centre.person("bob");
    centre.session("s", 0, "09:00", "10:00").knows("bob");

    assertThat(centre.leader("s")).isEqualTo("bob");
    assertThat(centre.points("CONTINUITY", "s awa")).isEqualTo(300);
    assertThat(centre.points("CONTINUITY", "s bob")).isZero();
    assertThat(centre.broken("s awa")).isEmpty();
    assertThat(centre.because("s", "s bob")).contains("KNOWS_GROUP");
    assertThat(centre.different("awa", "s", "s bob")).contains("STRANGE_TO_GROUP");
  }
}
