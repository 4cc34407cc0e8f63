package org.declic.assignment.solver.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Jobs to be shared out, few enough to try every way. */
class RoomWorthTest {
  private static final int TAKERS = 3;
  private static final int JOBS = 6;
  private static final int LEFT = 60;

  private final LinearModel model = new LinearModel();
  private final int[][] column = new int[JOBS][TAKERS + 1];
  private final int[][] load = new int[JOBS][TAKERS + 1];
  private final int[][] cost = new int[JOBS][TAKERS + 1];
  private final int[] room = new int[TAKERS + 1];

  private RoomWorthTest made(long seed) {
    Random chance = new Random(seed);
    Sum[] used = new Sum[TAKERS + 1];
    for (int taker = 0; taker <= TAKERS; taker++) {
      used[taker] = new Sum();
      room[taker] = 15 + chance.nextInt(20);
    }
    for (int job = 0; job < JOBS; job++) {
      Sum once = new Sum();
      for (int taker = 0; taker <= TAKERS; taker++) {
        column[job][taker] = model.yesNo();
        load[job][taker] = 5 + chance.nextInt(15);
        cost[job][taker] = taker == 0 ? LEFT : 1 + chance.nextInt(40);
        model.cost(column[job][taker], cost[job][taker]);
        once.add(column[job][taker], 1);
        if (taker > 0) {
          used[taker].add(column[job][taker], load[job][taker]);
        }
      }
      model.exactly(once, 1);
    }
    for (int taker = 1; taker <= TAKERS; taker++) {
      model.atMost(used[taker], room[taker]);
    }
    return this;
  }

  /** The cheapest of all ways in which this job is with this taker; -1 for any. */
  private long cheapest(int fixed, int with) {
    long best = Long.MAX_VALUE;
    for (int way = 0; way < Math.pow(TAKERS + 1, JOBS); way++) {
      long sum = 0;
      int[] used = new int[TAKERS + 1];
      int rest = way;
      boolean wanted = true;
      for (int job = 0; job < JOBS; job++) {
        int taker = rest % (TAKERS + 1);
        rest /= TAKERS + 1;
        wanted &= job != fixed || taker == with;
        sum += cost[job][taker];
        used[taker] += taker == 0 ? 0 : load[job][taker];
      }
      for (int taker = 1; taker <= TAKERS; taker++) {
        wanted &= used[taker] <= room[taker];
      }
      best = wanted ? Math.min(best, sum) : best;
    }
    return best;
  }

  @Test
  void the_bound_is_never_above_the_best_there_is() {
    for (int seed = 0; seed < 60; seed++) {
      RoomWorthTest one = new RoomWorthTest().made(seed);
      for (Piece piece : Piece.of(one.model)) {
        assertThat(Sharing.of(one.model, piece)).as("seed " + seed).isPresent();
      }
      assertThat(bound(one.model)).as("seed " + seed).isLessThanOrEqualTo(one.cheapest(-1, 0));
    }
  }

  private static double bound(LinearModel model) {
    return Piece.of(model).stream()
        .mapToDouble(piece -> RoomWorth.of(shared(model, piece)).relaxed().bound())
        .sum();
  }

  private static Sharing shared(LinearModel model, Piece piece) {
    return Sharing.of(model, piece).orElseThrow();
  }

  private static Relaxation closer(Sharing sharing) {
    assertThat(JobPrices.isPossible(sharing)).isTrue();
    return JobPrices.relaxed(sharing, RoomWorth.of(sharing).prices(), 200, () -> false);
  }

  @Test
  void filling_each_room_exactly_brings_the_bound_nearer_and_not_beyond() {
    int nearer = 0;
    for (int seed = 0; seed < 60; seed++) {
      RoomWorthTest one = new RoomWorthTest().made(seed);
      double before = bound(one.model);
      double after =
          Piece.of(one.model).stream()
              .mapToDouble(piece -> closer(shared(one.model, piece)).bound())
              .sum();
      assertThat(after).as("seed " + seed).isLessThanOrEqualTo(one.cheapest(-1, 0));
      nearer += after > before ? 1 : 0;
    }
    assertThat(nearer).isGreaterThan(15);
  }

  /** Columns are left out of the search by what they are said to add. */
  @Test
  void what_an_option_adds_to_the_bound_is_never_too_much() {
    for (int seed = 0; seed < 20; seed++) {
      RoomWorthTest one = new RoomWorthTest().made(seed);
      List<Piece> pieces = Piece.of(one.model);
      double all = bound(one.model);
      for (Piece piece : pieces) {
        Sharing sharing = shared(one.model, piece);
        Relaxation relaxed = seed % 2 == 0 ? RoomWorth.of(sharing).relaxed() : closer(sharing);
        double rest = all - RoomWorth.of(sharing).relaxed().bound();
        for (int job = 0; job < JOBS; job++) {
          for (int taker = 0; taker <= TAKERS; taker++) {
            Double added = relaxed.reduced().get(one.column[job][taker]);
            long best = one.cheapest(job, taker);
            if (added != null && best < Long.MAX_VALUE) {
              assertThat(rest + relaxed.bound() - 1 + added)
                  .as("seed " + seed)
                  .isLessThanOrEqualTo(best + 1e-6);
            }
          }
        }
      }
    }
  }

  @Test
  void a_search_that_is_ended_early_claims_no_more_than_the_truth() {
    assertThat(Natives.areHere()).isTrue();
    for (int seed = 0; seed < 30; seed++) {
      RoomWorthTest one = new RoomWorthTest().made(seed);
      long[] nothingDone = new long[one.model.size()];
      for (int[] options : one.column) {
        nothingDone[options[0]] = 1;
      }
      long best = one.cheapest(-1, 0);
      Search.Answer answer =
          Search.run(
              one.model,
              nothingDone,
              new Search.Effort(seed % 2 == 0 ? 0.001 : 5, 1, OptionalInt.of(seed)),
              new Search.Watch() {
                @Override
                public void found(long[] values, double bound) {
                  assertThat(bound).isLessThanOrEqualTo(best);
                }

                @Override
                public boolean stopped() {
                  return false;
                }
              });
      assertThat(answer.bound()).isLessThanOrEqualTo(best);
      assertThat(one.model.allows(answer.values())).isTrue();
      assertThat(one.model.cost(answer.values())).isGreaterThanOrEqualTo(best);
      if (answer.proven()) {
        assertThat(one.model.cost(answer.values())).isEqualTo(best);
      }
    }
  }
}
