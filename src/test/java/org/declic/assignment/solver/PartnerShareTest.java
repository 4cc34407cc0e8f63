package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine keeps the rule, the checker catches who breaks it, the reasons tell it. */
class PartnerShareTest {
  private final SmallCentre centre = new SmallCentre();

  @Test
  void the_partner_s_place_is_kept_for_its_people() {
    centre.person("awa");
    centre.person("bob").employedBy("caf");
    centre.session("s", 0, "09:00", "10:00").with("caf");

    assertThat(centre.leader("s")).isEqualTo("bob");
    assertThat(centre.broken("s awa")).containsExactly("PARTNER_SHARE");
    assertThat(centre.against("awa", "s")).containsExactly("PARTNER_PLACE");
  }
}
