package org.declic.assignment.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.declic.assignment.solver.Candidate.Span;
import org.junit.jupiter.api.Test;

/** The engine keeps the rule, the checker catches who breaks it, the reasons tell it. */
class AvailableTest {
  private final SmallCentre centre = new SmallCentre();

  @Test
  void people_work_when_they_said_that_they_can() {
    centre.person("awa").available(0, "08:00", "09:30");
    centre.person("bob").available(0, "08:00", "09:30").available(0, "09:30", "12:00");
    centre.session("s", 0, "09:00", "10:00");

    assertThat(centre.leader("s")).isEqualTo("bob");
    assertThat(centre.broken("s awa")).containsExactly("AVAILABLE");
    assertThat(centre.against("awa", "s")).containsExactly("NOT_AVAILABLE");
  }

  @Test
  void when_the_clock_changes_the_hour_that_is_there_twice_counts_twice() {
    // Saturday 22:00 to Sunday 06:00 lasts nine hours that night.
    Span night =
        new Span(
            SmallCentre.span(5, "22:00", "23:00").from(),
            SmallCentre.span(6, "05:00", "06:00").to());
    centre.person("awa").available(night);
    centre.session("s", 6, "02:30", "03:30");

    assertThat(centre.leader("s")).isEqualTo("awa");
    assertThat(centre.broken("s awa")).isEmpty();
    assertThat(Duration.between(night.from(), night.to())).isEqualTo(Duration.ofHours(9));
  }
}
