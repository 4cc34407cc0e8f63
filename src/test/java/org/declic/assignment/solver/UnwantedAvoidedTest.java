package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine prefers what costs less by it, no plan is forbidden for it, the reasons tell it. */
class UnwantedAvoidedTest {
  private final SmallCentre centre = new SmallCentre();

  @Test
  void nobody_leads_what_they_would_rather_not_when_there_is_another_way() {
    centre.person("awa").ratherNot("SHOWROOM");
    centre.person("bob");
    centre.session("s", 0, "09:00", "10:00").of("SHOWROOM");

    assertThat(centre.leader("s")).isEqualTo("bob");
    assertThat(centre.points("UNWANTED", "s awa")).isEqualTo(250);
    assertThat(centre.points("UNWANTED", "s bob")).isZero();
    assertThat(centre.broken("s awa")).isEmpty();
    assertThat(centre.different("awa", "s", "s bob")).contains("UNWANTED");
  }
}
