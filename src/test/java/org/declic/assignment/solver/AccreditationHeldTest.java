package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine keeps the rule, the checker catches who breaks it, the reasons tell it. */
class AccreditationHeldTest {
  private final SmallCentre centre = new SmallCentre();

  @Test
  void somebody_holds_the_accreditation() {
    centre.person("awa");
    centre.person("bob").holds("aidants");
    centre.session("s", 0, "09:00", "10:00").accredited("aidants");

    assertThat(centre.leader("s")).isEqualTo("bob");
    assertThat(centre.broken("s awa")).containsExactly("ACCREDITATION");
    assertThat(centre.against("awa", "s")).containsExactly("ACCREDITATION_NEEDED");
  }
}
