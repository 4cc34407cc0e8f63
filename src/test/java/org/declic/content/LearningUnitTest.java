package org.declic.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declic.content.loading.Sample;
import org.junit.jupiter.api.Test;

class LearningUnitTest {
  private final LearningUnit unit = Sample.frenchUnit();

  private List<Position> all() {
    List<Position> all = new ArrayList<>();
    for (Optional<Position> at = Optional.of(unit.first());
        at.isPresent();
        at = unit.next(at.get())) {
      all.add(at.get());
    }
    return all;
  }

  @Test
  void going_on_meets_every_screen_once_in_order() {
    assertThat(all())
        .extracting(position -> position.step().id() + "/" + position.screen().id())
        .containsExactly(
            "s01/avant",
            "s02/e1",
            "s03/f1",
            "s03/f2",
            "s04/sim",
            "s05/q1",
            "s05/q2",
            "s05/q3",
            "s05/q4",
            "s05/q5",
            "s05/q6",
            "s05/q7",
            "s06/appliquer",
            "s07/apres");
  }

  @Test
  void going_back_is_the_way_one_came() {
    List<Position> all = all();
    for (int i = 1; i < all.size(); i++) {
      assertThat(unit.previous(all.get(i))).contains(all.get(i - 1));
    }
    assertThat(unit.previous(unit.first())).isEmpty();
    assertThat(unit.next(all.get(all.size() - 1))).isEmpty();
    assertThat(all.get(all.size() - 1).isLast()).isTrue();
  }

  @Test
  void a_screen_is_found_by_its_names_and_nothing_else_is() {
    Position position = unit.position("s05", "q3").orElseThrow();
    assertThat(position.stepNumber()).isEqualTo(5);
    assertThat(position.stepCount()).isEqualTo(7);
    assertThat(position.screenNumber()).isEqualTo(3);
    assertThat(position.screenCount()).isEqualTo(7);
    assertThat(unit.position("s05")).contains(unit.position("s05", "q1").orElseThrow());
    assertThat(unit.position("s05", "f1")).isEmpty();
    assertThat(unit.position("s99")).isEmpty();
    assertThat(unit.position("../s05", "")).isEmpty();
  }

  @Test
  void the_minutes_left_only_go_down_from_all_to_at_least_one() {
    List<Integer> left = all().stream().map(unit::minutesLeft).toList();
    assertThat(left.get(0)).isEqualTo(unit.minutes());
    assertThat(left).isSortedAccordingTo((a, b) -> b - a);
    assertThat(left.get(left.size() - 1)).isGreaterThanOrEqualTo(1);
  }

  @Test
  void ids_refuse_what_is_none() {
    assertThatIllegalArgumentException().isThrownBy(() -> new UnitId("m1-u1"));
    assertThatIllegalArgumentException().isThrownBy(() -> new UnitId("m1-u01/../x"));
    assertThatIllegalArgumentException().isThrownBy(() -> new StepId(null));
    assertThatIllegalArgumentException().isThrownBy(() -> new SkillId("mail"));
    assertThat(new ItemId("m1-u01/q1").unit()).isEqualTo(new UnitId("m1-u01"));
    assertThat(new ScenarioId("mailbox/mairie").simulator()).isEqualTo("mailbox");
  }
}
