package org.declic.web.mediator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.declic.platform.TimeOrderedId;
import org.declic.web.mediator.SessionView.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveOrderTest {
  private static final Instant NOW = Instant.parse("2026-11-24T09:06:00Z");
  private static final String HERON = TimeOrderedId.next();
  private static final String CLOVER = TimeOrderedId.next();
  private static final String APPLE = TimeOrderedId.next();
  private static final String FISH = TimeOrderedId.next();

  private static LiveTile tile(String id, Need need, int minutesAgo) {
    return new LiveTile(
        id,
        id,
        "",
        need,
        NOW.minusSeconds(60L * minutesAgo),
        new State("", "", ""),
        1,
        "",
        "",
        "",
        "");
  }

  private static List<String> ids(List<LiveTile> tiles) {
    return tiles.stream().map(LiveTile::id).toList();
  }

  @Test
  void raised_hands_come_first_then_who_is_stuck_longest_then_the_others() {
    List<LiveTile> tiles =
        List.of(
            tile(FISH, Need.DONE, 3),
            tile(APPLE, Need.STUCK, 4),
            tile(CLOVER, Need.STUCK, 6),
            tile(HERON, Need.HELP, 2));

    LiveOrder order = LiveOrder.of(tiles, NOW);

    assertThat(ids(order.arrange(tiles))).containsExactly(HERON, CLOVER, APPLE, FISH);
    assertThat(order.changes(tiles)).isZero();
  }

  @Test
  void nobody_moves_until_a_new_order_is_asked_for_and_the_changes_are_counted() {
    List<LiveTile> before = List.of(tile(HERON, Need.HELP, 2), tile(CLOVER, Need.GOING, 0));
    String carried = LiveOrder.of(before, NOW).text();
    List<LiveTile> after =
        List.of(tile(HERON, Need.GOING, 0), tile(CLOVER, Need.HELP, 0), tile(FISH, Need.GOING, 0));

    LiveOrder order = LiveOrder.read(carried, after, NOW.plusSeconds(60));

    assertThat(ids(order.arrange(after))).containsExactly(HERON, CLOVER);
    assertThat(order.changes(after)).isEqualTo(3);
    assertThat(order.at()).isEqualTo(NOW);
  }

  @Test
  void who_left_is_no_longer_shown() {
    List<LiveTile> before = List.of(tile(HERON, Need.HELP, 2), tile(CLOVER, Need.GOING, 0));
    LiveOrder order = LiveOrder.read(LiveOrder.of(before, NOW).text(), before, NOW);

    assertThat(ids(order.arrange(List.of(before.get(1))))).containsExactly(CLOVER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "12", "12_", "_a.1", "12_abc", "99999999999999999999_a.1", "1_a.x"})
  void an_order_that_is_none_of_ours_is_made_anew(String text) {
    List<LiveTile> tiles = List.of(tile(CLOVER, Need.GOING, 0), tile(HERON, Need.HELP, 2));

    assertThat(ids(LiveOrder.read(text, tiles, NOW).arrange(tiles))).containsExactly(HERON, CLOVER);
  }
}
