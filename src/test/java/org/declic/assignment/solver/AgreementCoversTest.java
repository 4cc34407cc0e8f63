package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine keeps the rule, the checker catches who breaks it, the reasons tell it. */
class AgreementCoversTest {
  private final SmallCentre centre = new SmallCentre();

  @Test
  void a_partner_s_people_do_what_the_agreement_covers() {
    centre.person("awa").employedBy("caf", "SHOWROOM");
    centre.person("bob").employedBy("caf", "WORKSHOP");
    centre.session("s", 0, "09:00", "10:00").of("WORKSHOP");

    assertThat(centre.leader("s")).isEqualTo("bob");
    assertThat(centre.broken("s awa")).containsExactly("AGREEMENT");
    assertThat(centre.against("awa", "s")).containsExactly("AGREEMENT_EXCLUDES");
  }
}
