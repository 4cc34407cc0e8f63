package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine prefers what costs less by it, no plan is forbidden for it, the reasons tell it. */
class EmptyPlaceTest {
  private final SmallCentre centre = new SmallCentre();

  @Test
  void what_cannot_all_be_filled_is_filled_where_more_people_wait() {
    centre.person("awa");
    centre.session("s", 0, "09:00", "10:00").people(2);
    centre.session("t", 0, "09:00", "10:00").people(8);

    assertThat(centre.leader("t")).isEqualTo("awa");
    assertThat(centre.leader("s")).isEmpty();
    assertThat(centre.points("EMPTY_PLACE", "t awa")).isEqualTo(100_000 + 2 * 10_000);
    assertThat(centre.broken()).isEmpty();
    assertThat(centre.against("awa", "s", "t awa")).containsExactly("IN_TWO_PLACES");
  }
}
