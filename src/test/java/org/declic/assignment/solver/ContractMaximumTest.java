package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine keeps the rule, the checker catches who breaks it, the reasons tell it. */
class ContractMaximumTest {
  private final SmallCentre centre = new SmallCentre();

  @Test
  void nobody_works_more_in_a_week_than_the_contract_says() {
    centre.person("awa").contract(110);
    centre.session("s", 0, "09:00", "10:00");
    centre.session("t", 1, "09:00", "10:00");

    assertThat(centre.filled()).isEqualTo(1);
    assertThat(centre.broken("s awa", "t awa")).containsExactly("CONTRACT");
    assertThat(centre.against("awa", "s", "t awa")).containsExactly("CONTRACT_FULL");
  }

  @Test
  void the_road_to_another_site_is_work() {
    centre.person("awa").alsoAt("B").contract(100);
    centre.road("A", "B", 30);
    centre.session("s", 0, "09:00", "10:00").at("B");

    assertThat(centre.filled()).isZero();
    assertThat(centre.broken("s awa")).containsExactly("CONTRACT");
  }
}
