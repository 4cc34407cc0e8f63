package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine keeps the rule, the checker catches who breaks it, the reasons tell it. */
class SkilledTest {
  private final SmallCentre centre = new SmallCentre();

  @Test
  void whoever_leads_masters_the_units_of_the_session() {
    centre.person("awa").masters("m1-u01");
    centre.person("bob").masters("m2");
    centre.session("s", 0, "09:00", "10:00").needs("m2-u03");

    assertThat(centre.leader("s")).isEqualTo("bob");
    assertThat(centre.broken("s awa")).containsExactly("SKILLED");
    assertThat(centre.against("awa", "s")).containsExactly("SKILL_MISSING");
  }

  @Test
  void who_helps_need_not_master_them() {
    centre.person("awa");
    centre.session("s", 0, "09:00", "10:00").needs("m1").helpers(1);

    assertThat(centre.solved().assigned())
        .extracting(one -> one.mediator() + " " + one.part())
        .containsExactly("awa SUPPORT");
  }
}
