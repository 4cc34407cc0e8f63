package org.declic.assignment.solver.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * What having each job done is worth: each taker then fills its room with what pays best, as if
 * nobody else were there. That is asked exactly, and so this bound is closer than the one of {@link
 * RoomWorth}, from which it starts. Jobs that several take become cheaper, those that nobody takes
 * dearer.
 */
final class JobPrices {
  private static final int PATIENCE = 15;
  private static final double FIRST = 0.003;
  private static final double LAST = 2e-7;

  private final Sharing sharing;
  private final Room[] rooms;
  private final int rounds;
  private double[] price;
  private double[] best;
  private double[] direction;
  private double highest = Double.NEGATIVE_INFINITY;
  private double length = FIRST;
  private int since;

  private JobPrices(Sharing sharing, double[] start, int rounds) {
    this.sharing = sharing;
    this.rounds = rounds;
    this.rooms = Room.of(sharing);
    this.price = start;
    this.best = start;
    this.direction = new double[start.length];
  }

  /** Whether rooms are small enough to be filled exactly in no time. */
  static boolean isPossible(Sharing sharing) {
    for (int taker = 1; taker < sharing.takers(); taker++) {
      if (sharing.room(taker) < 0 || sharing.room(taker) > Room.LARGEST) {
        return false;
      }
    }
    return true;
  }

  /**
   * The closer bound, and by how much it rises with each option.
   *
   * @param start a price for each job
   */
  static Relaxation relaxed(Sharing sharing, double[] start, int rounds, BooleanSupplier stopped) {
    JobPrices walk = new JobPrices(sharing, start, rounds);
    for (int round = 0; round < walk.rounds && walk.length > LAST; round++) {
      if (stopped.getAsBoolean()) {
        break;
      }
      walk.step();
    }
    return walk.relaxed();
  }

  private void step() {
    int[] taken = new int[price.length];
    double value = Arrays.stream(price).sum();
    for (int taker = 0; taker < rooms.length; taker++) {
      value -= rooms[taker].fill(price, taken);
    }
    if (value > highest) {
      highest = value;
      best = price;
      since = 0;
    } else if (++since > PATIENCE) {
      length *= 0.7;
      since = 0;
      price = best;
      Arrays.fill(direction, 0);
    }
    double size = 0;
    for (int job = 0; job < direction.length; job++) {
      direction[job] = 0.6 * direction[job] + 1 - taken[job];
      size += direction[job] * direction[job];
    }
    if (size == 0) {
      length = 0;
      return;
    }
    double stride = length * (Math.abs(highest) + 50) / size;
    double[] next = price.clone();
    for (int job = 0; job < next.length; job++) {
      next[job] += stride * direction[job];
    }
    price = next;
  }

  private Relaxation relaxed() {
    int[] taken = new int[best.length];
    double value = Arrays.stream(best).sum();
    Map<Integer, Double> reduced = new HashMap<>();
    Map<Integer, Double> used = new HashMap<>();
    for (Room room : rooms) {
      value -= room.fill(best, taken);
      room.rises(best, reduced, used);
    }
    return new Relaxation(Relaxation.whole(value), reduced, used);
  }
}
