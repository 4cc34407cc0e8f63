package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine keeps the rule, the checker catches who breaks it, the reasons tell it. */
class NotAwayTest {
  private final SmallCentre centre = new SmallCentre();

  @Test
  void whoever_is_away_is_asked_for_nothing() {
    centre.person("awa").away(0);
    centre.person("bob").away(1);
    centre.session("s", 0, "09:00", "10:00");

    assertThat(centre.leader("s")).isEqualTo("bob");
    assertThat(centre.broken("s awa")).containsExactly("AWAY");
    assertThat(centre.against("awa", "s")).containsExactly("AWAY");
  }
}
