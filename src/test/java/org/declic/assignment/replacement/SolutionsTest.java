package org.declic.assignment.replacement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.declic.assignment.replacement.Solution.Kind;
import org.declic.scheduling.Leader;
import org.junit.jupiter.api.Test;

class SolutionsTest {
  private static final When LATER =
      new When(LocalDate.of(2026, 12, 1), LocalTime.of(15, 30), LocalTime.of(17, 30));

  private static Solution colleague(String name, long price) {
    return Solution.replace(new Leader(name, name), price, List.of(), Optional.empty());
  }

  @Test
  void whatever_disturbs_fewer_learners_comes_first_whatever_it_costs() {
    Solutions solutions =
        Solutions.of(
            List.of(
                Solution.cancel(8, 28_000),
                Solution.move(LATER, Optional.empty(), 8, 5_070),
                colleague("Julien P.", 9_000)),
            List.of());

    assertThat(solutions.ranked())
        .extracting(Solution::kind)
        .containsExactly(Kind.REPLACE, Kind.MOVE, Kind.CANCEL);
  }

  @Test
  void of_those_that_disturb_as_many_the_cheapest_plan_comes_first() {
    Solutions solutions =
        Solutions.of(
            List.of(colleague("Julien P.", 80), colleague("Sophie L.", 20), Solution.alone(10_000)),
            List.of());

    assertThat(solutions.ranked().get(0).mediator()).map(Leader::name).contains("Sophie L.");
    assertThat(solutions.ranked().get(2).kind()).isEqualTo(Kind.ALONE);
  }

  @Test
  void colleagues_with_the_same_price_stand_in_the_order_of_their_names() {
    Solutions solutions =
        Solutions.of(List.of(colleague("Sophie L.", 20), colleague("Awa D.", 20)), List.of());

    assertThat(solutions.ranked())
        .extracting(one -> one.mediator().orElseThrow().name())
        .containsExactly("Awa D.", "Sophie L.");
  }

  @Test
  void four_colleagues_are_enough_and_every_other_way_stays() {
    Solutions solutions =
        Solutions.of(
            List.of(
                colleague("A", 1),
                colleague("B", 2),
                colleague("C", 3),
                colleague("D", 4),
                colleague("E", 5),
                Solution.cancel(0, 20_000)),
            List.of());

    assertThat(solutions.ranked()).hasSize(5);
    assertThat(solutions.noted())
        .isEqualTo("REPLACE:A:0;REPLACE:B:0;REPLACE:C:0;REPLACE:D:0;CANCEL::0");
  }
}
