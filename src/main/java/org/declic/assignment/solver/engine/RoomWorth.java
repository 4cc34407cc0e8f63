package org.declic.assignment.solver.engine;

import java.util.HashMap;
import java.util.Map;

/**
 * What a unit of room is worth with each taker: jobs, each at its cheapest with that added, then
 * just fill it. Found by walking uphill; any worth gives a bound, the best gives the highest.
 */
final class RoomWorth {
  private static final int ROUNDS = 1_000;
  private static final int PATIENCE = 12;

  private final Sharing sharing;
  private double[] worth;
  private double[] best;
  private double highest = Double.NEGATIVE_INFINITY;
  private double length = 0.02;
  private int since;

  private RoomWorth(Sharing sharing) {
    this.sharing = sharing;
    this.worth = new double[sharing.takers()];
    this.best = worth;
  }

  static RoomWorth of(Sharing sharing) {
    RoomWorth walk = new RoomWorth(sharing);
    for (int round = 0; round < ROUNDS && walk.length > 1e-7; round++) {
      walk.step();
    }
    return walk;
  }

  /** For each taker; nothing for a job that is left. */
  double[] each() {
    return best;
  }

  /** What each job costs at least, room counted at its worth. */
  double[] prices() {
    double[] prices = new double[sharing.jobs()];
    for (int job = 0; job < prices.length; job++) {
      prices[job] = price(job, cheapest(job, best), best);
    }
    return prices;
  }

  /** The piece relaxed: what every answer costs at least, and what each option adds to that. */
  Relaxation relaxed() {
    double value = 0;
    for (int taken = 1; taken < best.length; taken++) {
      value -= best[taken] * sharing.room(taken);
    }
    Map<Integer, Double> reduced = new HashMap<>();
    Map<Integer, Double> used = new HashMap<>();
    for (int job = 0; job < sharing.jobs(); job++) {
      int least = cheapest(job, best);
      double cheapest = price(job, least, best);
      value += cheapest;
      used.put(sharing.column(job, least), 1.0);
      for (int option = 0; option < sharing.options(job); option++) {
        reduced.put(sharing.column(job, option), price(job, option, best) - cheapest);
      }
    }
    return new Relaxation(Relaxation.whole(value), reduced, used);
  }

  private void step() {
    double value = 0;
    double[] over = new double[worth.length];
    for (int taken = 1; taken < worth.length; taken++) {
      over[taken] = -sharing.room(taken);
      value -= worth[taken] * sharing.room(taken);
    }
    for (int job = 0; job < sharing.jobs(); job++) {
      int least = cheapest(job, worth);
      value += price(job, least, worth);
      over[sharing.taker(job, least)] += sharing.load(job, least);
    }
    over[Sharing.NOBODY] = 0;
    if (value > highest) {
      highest = value;
      best = worth.clone();
      since = 0;
    } else if (++since > PATIENCE) {
      length *= 0.7;
      since = 0;
      worth = best.clone();
    }
    double size = 0;
    for (double one : over) {
      size += one * one;
    }
    double stride = size == 0 ? 0 : length * (Math.abs(highest) + 50) / size;
    length = size == 0 ? 0 : length;
    double[] next = worth.clone();
    for (int taken = 1; taken < worth.length; taken++) {
      next[taken] = Math.max(0, worth[taken] + stride * over[taken]);
    }
    worth = next;
  }

  private int cheapest(int job, double[] at) {
    int least = 0;
    double lowest = Double.POSITIVE_INFINITY;
    for (int option = 0; option < sharing.options(job); option++) {
      double here = price(job, option, at);
      if (here < lowest) {
        lowest = here;
        least = option;
      }
    }
    return least;
  }

  private double price(int job, int option, double[] at) {
    return sharing.cost(job, option) + at[sharing.taker(job, option)] * sharing.load(job, option);
  }
}
