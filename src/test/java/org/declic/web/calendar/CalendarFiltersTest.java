package org.declic.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalendarFiltersTest {

  @Test
  void the_address_says_what_is_kept_and_nothing_else() {
    assertThat(new CalendarFilters("", "", "", "", "").query()).isEmpty();
    assertThat(new CalendarFilters("r1", "", "p 1", "WORKSHOP", "m2").query())
        .isEqualTo("&room=r1&partner=p+1&kind=WORKSHOP&module=m2");
  }
}
