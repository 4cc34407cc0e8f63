package org.declic.assignment.solver.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Moves jobs about, at first almost anywhere, then ever more carefully: a job goes to somebody
 * else, often putting out another one. More than there is room for is allowed on the way, at a
 * price that rises while it lasts.
 */
final class Annealing {
  private static final int NEAR = 8;
  private static final int BLOCK = 2_000;
  private static final double A_SECOND = 5e6;

  private final Sharing sharing;
  private final SplittableRandom chance;
  private final double[] worth;
  private final int[][] near;
  private final double usual;
  private final int[] at;
  private final long[] load;
  private final int[][] having;
  private final int[] count;
  private final int[] spot;
  private final double[] price;
  private long cost;
  private long over;
  private int[] best;
  private long least;

  Annealing(Sharing sharing, int[] start, long seed) {
    this.sharing = sharing;
    this.chance = new SplittableRandom(seed);
    this.worth = RoomWorth.of(sharing).each();
    this.near = new int[sharing.jobs()][];
    double[] second = new double[sharing.jobs()];
    for (int job = 0; job < near.length; job++) {
      near[job] = nearest(job);
      second[job] =
          near[job].length < 2 ? 0 : worthOf(job, near[job][1]) - worthOf(job, near[job][0]);
    }
    Arrays.sort(second);
    usual = Math.max(0.5, second[second.length / 2]);
    at = new int[sharing.jobs()];
    load = new long[sharing.takers()];
    having = new int[sharing.takers()][sharing.jobs()];
    count = new int[sharing.takers()];
    spot = new int[sharing.jobs()];
    price = new double[sharing.takers()];
    double mean = Arrays.stream(worth).sum() / Math.max(1, worth.length - 1);
    for (int taker = 1; taker < price.length; taker++) {
      price[taker] = 1.2 * Math.max(worth[taker], mean) + 0.01;
    }
    place(start);
    best = at.clone();
    least = over == 0 ? cost : Long.MAX_VALUE;
  }

  private double worthOf(int job, int option) {
    return sharing.cost(job, option)
        + worth[sharing.taker(job, option)] * sharing.load(job, option);
  }

  private int[] nearest(int job) {
    return IntStream.range(0, sharing.options(job))
        .boxed()
        .sorted(Comparator.comparingDouble(option -> worthOf(job, option)))
        .limit(NEAR)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private void place(int[] chosen) {
    Arrays.fill(load, 0);
    Arrays.fill(count, 0);
    cost = 0;
    for (int job = 0; job < at.length; job++) {
      at[job] = chosen[job];
      int taker = sharing.taker(job, at[job]);
      load[taker] += sharing.load(job, at[job]);
      cost += sharing.cost(job, at[job]);
      spot[job] = count[taker];
      having[taker][count[taker]++] = job;
    }
    over = 0;
    for (int taker = 0; taker < load.length; taker++) {
      over += beyond(taker, 0);
    }
  }

  /** As cheap as each job can be with room counted at its worth: mostly a little too much. */
  void startFresh() {
    place(IntStream.range(0, at.length).map(job -> near[job][0]).toArray());
  }

  int[] best() {
    return best;
  }

  long least() {
    return least;
  }

  /**
   * @param warmth 1 forgets the start, less keeps near it
   * @param counted whether a second is so many steps, the same on every machine
   */
  void run(double seconds, double warmth, boolean counted, BooleanSupplier stopped) {
    long begun = System.nanoTime();
    double hot = usual * warmth;
    double cold = Math.min(hot, usual / 20);
    double steps = 0;
    double spent = 0;
    while (spent < 1 && !stopped.getAsBoolean()) {
      double heat = hot * Math.pow(cold / hot, spent);
      for (int i = 0; i < BLOCK; i++) {
        step(heat);
      }
      weigh();
      steps += BLOCK;
      double passed = counted ? steps / A_SECOND : (System.nanoTime() - begun) / 1e9;
      spent = passed / seconds;
    }
  }

  /** Room is dearer while there is too little of it, cheaper while there is enough. */
  private void weigh() {
    for (int taker = 1; taker < price.length; taker++) {
      double factor = over == 0 ? 0.97 : load[taker] > sharing.room(taker) ? 1.06 : 1;
      double floor = 0.3 * worth[taker] + 0.01;
      price[taker] = Math.min(50 * (worth[taker] + 1), Math.max(floor, price[taker] * factor));
    }
  }

  private long beyond(int taker, long more) {
    return Math.max(0, load[taker] + more - sharing.room(taker));
  }

  private double change(int taker, long more) {
    return price[taker] * (beyond(taker, more) - beyond(taker, 0));
  }

  private int drawn(int job) {
    double draw = chance.nextDouble();
    return near[job][(int) (near[job].length * draw * draw)];
  }

  private void step(double heat) {
    int job = chance.nextInt(at.length);
    int option = drawn(job);
    if (option == at[job]) {
      return;
    }
    int from = sharing.taker(job, at[job]);
    int to = sharing.taker(job, option);
    if (from == to) {
      return;
    }
    long out = sharing.load(job, at[job]);
    long in = sharing.load(job, option);
    double delta = sharing.cost(job, option) - sharing.cost(job, at[job]);
    if (count[to] == 0 || chance.nextInt(4) == 0) {
      delta += change(from, -out) + change(to, in);
      if (accepts(delta, heat)) {
        move(job, option);
        keep();
      }
      return;
    }
    int other = having[to][chance.nextInt(count[to])];
    int its = drawn(other);
    int away = sharing.taker(other, its);
    if (away == to) {
      return;
    }
    long otherOut = sharing.load(other, at[other]);
    long otherIn = sharing.load(other, its);
    delta += sharing.cost(other, its) - sharing.cost(other, at[other]);
    delta += change(to, in - otherOut);
    if (away == from) {
      delta += change(from, otherIn - out);
    } else {
      delta += change(from, -out) + change(away, otherIn);
    }
    if (accepts(delta, heat)) {
      move(job, option);
      move(other, its);
      keep();
    }
  }

  private boolean accepts(double delta, double heat) {
    return delta <= 0 || delta < 20 * heat && chance.nextDouble() < Math.exp(-delta / heat);
  }

  private void move(int job, int option) {
    int from = sharing.taker(job, at[job]);
    int to = sharing.taker(job, option);
    over -= beyond(from, 0) + beyond(to, 0);
    load[from] -= sharing.load(job, at[job]);
    load[to] += sharing.load(job, option);
    over += beyond(from, 0) + beyond(to, 0);
    cost += sharing.cost(job, option) - sharing.cost(job, at[job]);
    int last = having[from][--count[from]];
    having[from][spot[job]] = last;
    spot[last] = spot[job];
    spot[job] = count[to];
    having[to][count[to]++] = job;
    at[job] = option;
  }

  private void keep() {
    if (over == 0 && cost < least) {
      least = cost;
      System.arraycopy(at, 0, best, 0, at.length);
    }
  }
}
