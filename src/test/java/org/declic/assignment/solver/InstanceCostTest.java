package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine prefers what costs less by it, no plan is forbidden for it, the reasons tell it. */
class InstanceCostTest {
  private final SmallCentre centre = new SmallCentre();

  @Test
  void what_an_instance_says_that_somebody_costs_is_paid() {
    centre.person("awa");
    centre.person("bob");
    centre.job("s");
    centre.pair("s", "awa", 7, 1).pair("s", "bob", 5, 1);

    assertThat(centre.leader("s")).isEqualTo("bob");
    assertThat(centre.points("COST", "s awa")).isEqualTo(7);
    assertThat(centre.points("COST", "s bob")).isEqualTo(5);
    assertThat(centre.broken("s awa")).isEmpty();
    assertThat(centre.different("awa", "s", "s bob")).contains("COSTS");
  }
}
