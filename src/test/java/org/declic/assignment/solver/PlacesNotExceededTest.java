package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The engine keeps the rule, the checker catches who breaks it, the reasons tell it. */
class PlacesNotExceededTest {
  private final SmallCentre centre = new SmallCentre();

  @Test
  void a_session_has_no_more_people_than_places() {
    centre.person("awa");
    centre.person("bob");
    centre.session("s", 0, "09:00", "10:00");

    assertThat(centre.filled()).isEqualTo(1);
    assertThat(centre.broken("s awa", "s bob")).containsExactly("PLACES");
    assertThat(centre.against("bob", "s", "s awa")).containsExactly("PLACES_FULL");
  }

  @Test
  void nobody_takes_two_places_of_a_session() {
    centre.person("awa");
    centre.session("s", 0, "09:00", "10:00").helpers(1);

    assertThat(centre.filled()).isEqualTo(1);
    assertThat(centre.broken("s awa", "s awa SUPPORT")).contains("PLACES");
  }
}
