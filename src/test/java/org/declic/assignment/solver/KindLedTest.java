package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine keeps the rule, the checker catches who breaks it, the reasons tell it. */
class KindLedTest {
  private final SmallCentre centre = new SmallCentre();

  @Test
  void nobody_leads_a_kind_of_activity_that_is_not_theirs() {
    centre.person("awa").leadsOnly("SHOWROOM");
    centre.person("bob").leadsOnly("WORKSHOP");
    centre.session("s", 0, "09:00", "10:00").of("WORKSHOP");

    assertThat(centre.leader("s")).isEqualTo("bob");
    assertThat(centre.broken("s awa")).containsExactly("KIND");
    assertThat(centre.against("awa", "s")).containsExactly("KIND_NOT_LED");
  }
}
