package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine keeps the rule, the checker catches who breaks it, the reasons tell it. */
class SiteWorkedTest {
  private final SmallCentre centre = new SmallCentre();

  @Test
  void nobody_is_sent_to_a_site_that_is_not_theirs() {
    centre.person("awa");
    centre.session("s", 0, "09:00", "10:00").at("B");

    assertThat(centre.leader("s")).isEmpty();
    assertThat(centre.broken("s awa")).containsExactly("SITE");
    assertThat(centre.against("awa", "s")).containsExactly("SITE_NOT_WORKED");
  }
}
