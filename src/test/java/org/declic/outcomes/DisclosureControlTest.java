package org.declic.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DisclosureControlTest {
  private static final int K = DisclosureControl.USUAL_THRESHOLD;
  private final DisclosureControl control = new DisclosureControl(K);

  @Test
  @Tag("PRV-12")
  void fewer_than_eleven_people_are_never_told() {
    for (int count = 1; count < K; count++) {
      assertThat(control.single(count)).isEqualTo(new Cell(Cell.Kind.FEWER, K));
    }
    assertThat(control.single(0).isShown()).isTrue();
    assertThat(control.single(K).number()).isEqualTo(K);
  }

  @Test
  @Tag("PRV-13")
  void a_single_hidden_part_takes_another_one_with_it() {
    List<Cell> cells = control.parts(control.single(60), 40, 15, 5);
    assertThat(cells.get(0).isShown()).isTrue();
    assertThat(cells.get(1).kind()).isEqualTo(Cell.Kind.WITHHELD);
    assertThat(cells.get(2).kind()).isEqualTo(Cell.Kind.FEWER);
  }

  @Test
  @Tag("PRV-13")
  void two_parts_of_ten_are_not_given_back_by_their_sum() {
    List<Cell> cells = control.parts(control.single(70), 50, 10, 10);
    assertThat(cells).noneMatch(cell -> cell.isShown());
  }

  @Test
  void parts_of_what_is_hidden_are_hidden() {
    assertThat(control.parts(control.single(7), 4, 3)).noneMatch(Cell::isShown);
  }

  @Test
  void nothing_is_hidden_without_need() {
    assertThat(control.parts(control.single(60), 30, 30, 0)).allMatch(Cell::isShown);
  }

  @Test
  void a_threshold_below_five_is_refused() {
    assertThatThrownBy(() -> new DisclosureControl(4)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Whoever reads the table tries every filling that fits it: no hidden cell has only one. */
  @Test
  @Tag("PRV-13")
  void no_table_of_many_gives_a_hidden_part_back() {
    Random random = new Random(11);
    for (int n = 0; n < 3_000; n++) {
      int[] parts = new int[2 + random.nextInt(3)];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = random.nextInt(random.nextBoolean() ? 14 : 50);
      }
      int total = Arrays.stream(parts).sum();
      List<Cell> cells = control.parts(control.single(total), parts);
      for (int i = 0; i < parts.length; i++) {
        if (cells.get(i).isShown()) {
          assertThat(parts[i]).as(Arrays.toString(parts)).matches(p -> p == 0 || p >= K);
        } else if (total >= K) {
          assertThat(fillings(cells, i, total))
              .as("%s told as %s", Arrays.toString(parts), cells)
              .isGreaterThan(1);
        }
      }
    }
  }

  /** How many values the cell can have. */
  private static long fillings(List<Cell> cells, int cell, int total) {
    int least = 0;
    int most = 0;
    for (int i = 0; i < cells.size(); i++) {
      if (i != cell) {
        least += low(cells.get(i));
        most += high(cells.get(i), total);
      }
    }
    int from = Math.max(low(cells.get(cell)), total - most);
    int to = Math.min(high(cells.get(cell), total), total - least);
    return Math.max(0, to - from + 1L);
  }

  private static int low(Cell cell) {
    return switch (cell.kind()) {
      case SHOWN -> cell.number();
      case FEWER -> 1;
      case WITHHELD -> 0;
    };
  }

  private static int high(Cell cell, int total) {
    return switch (cell.kind()) {
      case SHOWN -> cell.number();
      case FEWER -> K - 1;
      case WITHHELD -> total;
    };
  }
}
