package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine keeps the rule, the checker catches who breaks it, the reasons tell it. */
class LanguageSpokenTest {
  private final SmallCentre centre = new SmallCentre();

  @Test
  void somebody_speaks_the_language_of_the_session() {
    centre.person("awa");
    centre.person("bob").speaks("ar");
    centre.session("s", 0, "09:00", "10:00").in("ar");

    assertThat(centre.leader("s")).isEqualTo("bob");
    assertThat(centre.broken("s awa")).containsExactly("LANGUAGE");
    assertThat(centre.against("awa", "s")).containsExactly("LANGUAGE_NEEDED");
  }
}
