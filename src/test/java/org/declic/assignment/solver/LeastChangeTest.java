package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine prefers what costs less by it, no plan is forbidden for it, the reasons tell it. */
class LeastChangeTest {
  private final SmallCentre centre = new SmallCentre();

  @Test
  void what_is_published_stays_where_it_can() {
    centre.person("awa").wishes("WORKSHOP");
    centre.person("bob");
    centre.session("s", 0, "09:00", "10:00").of("WORKSHOP");
    centre.published("s", "bob");

    assertThat(centre.leader("s")).isEqualTo("bob");
    assertThat(centre.points("LEAST_CHANGE", "s awa")).isEqualTo(2_000);
    assertThat(centre.points("LEAST_CHANGE", "s bob")).isZero();
    assertThat(centre.broken("s awa")).isEmpty();
    assertThat(centre.because("s", "s bob")).contains("AS_PUBLISHED");
    assertThat(centre.different("awa", "s", "s bob")).contains("CHANGES_PUBLISHED");
  }
}
