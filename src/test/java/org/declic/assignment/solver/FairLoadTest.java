package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine prefers what costs less by it, no plan is forbidden for it, the reasons tell it. */
class FairLoadTest {
  private final SmallCentre centre = new SmallCentre();

  @Test
  void two_sessions_go_to_two_people_with_like_contracts() {
    centre.person("awa").contract(1_000);
    centre.person("bob").contract(1_000);
    centre.session("s", 0, "09:00", "11:00");
    centre.session("t", 1, "09:00", "11:00");

    assertThat(centre.leader("s")).isNotEqualTo(centre.leader("t"));
    assertThat(centre.points("FAIR_LOAD", "s awa", "t bob")).isZero();
    assertThat(centre.points("FAIR_LOAD", "s awa", "t awa"))
        .isEqualTo(2 * ((240 - 132) + (240 - 156)));
    assertThat(centre.broken("s awa", "t awa")).isEmpty();
    assertThat(centre.because("s", "s awa", "t bob")).contains("WITHIN_FAIR_PART");
    assertThat(centre.different("bob", "s", "s awa", "t bob")).contains("ABOVE_FAIR_PART");
  }
}
