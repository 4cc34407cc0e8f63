package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine keeps the rule, the checker catches who breaks it, the reasons tell it. */
class LockKeptTest {
  private final SmallCentre centre = new SmallCentre();

  @Test
  void what_is_locked_stays_whatever_it_costs() {
    centre.person("awa").ratherNot("WORKSHOP");
    centre.person("bob").wishes("WORKSHOP");
    centre.session("s", 0, "09:00", "10:00").of("WORKSHOP");
    centre.locked("s", "awa");

    assertThat(centre.leader("s")).isEqualTo("awa");
    assertThat(centre.broken("s bob")).containsExactly("LOCK");
    assertThat(centre.against("bob", "s")).containsExactly("LOCKED_FOR_OTHER");
  }
}
