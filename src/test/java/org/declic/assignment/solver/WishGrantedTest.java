package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine prefers what costs less by it, no plan is forbidden for it, the reasons tell it. */
class WishGrantedTest {
  private final SmallCentre centre = new SmallCentre();

  @Test
  void a_week_has_a_session_of_those_that_somebody_wishes() {
    centre.person("awa").wishes("SHOWROOM");
    centre.person("bob");
    centre.session("s", 0, "09:00", "10:00").of("SHOWROOM");

    assertThat(centre.leader("s")).isEqualTo("awa");
    assertThat(centre.points("WISH", "s bob")).isEqualTo(100);
    assertThat(centre.points("WISH", "s awa")).isZero();
    assertThat(centre.broken("s bob")).isEmpty();
    assertThat(centre.because("s", "s awa")).contains("WISHED");
    assertThat(centre.different("awa", "s", "s bob")).contains("WISHED");
  }
}
