package org.declic.assignment.solver.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One taker and what it could do: of that, what pays best and has room. */
final class Room {
  /** What is tried grows with the room. */
  static final long LARGEST = 5_000;

  private final Sharing sharing;
  private final int size;
  private final boolean endless;
  private final int[] job;
  private final int[] option;
  private final int[] load;
  private final double[] gain;
  private final int[] paying;
  private int count;

  private Room(Sharing sharing, int taker, List<int[]> options) {
    this.sharing = sharing;
    this.endless = taker == Sharing.NOBODY;
    this.size = endless ? 0 : (int) sharing.room(taker);
    this.job = options.stream().mapToInt(one -> one[0]).toArray();
    this.option = options.stream().mapToInt(one -> one[1]).toArray();
    this.load = new int[job.length];
    for (int i = 0; i < load.length; i++) {
      load[i] = sharing.load(job[i], option[i]);
    }
    this.gain = new double[job.length];
    this.paying = new int[job.length];
  }

  /** One for each taker, in their order. */
  static Room[] of(Sharing sharing) {
    List<List<int[]>> options = new ArrayList<>();
    for (int taker = 0; taker < sharing.takers(); taker++) {
      options.add(new ArrayList<>());
    }
    for (int job = 0; job < sharing.jobs(); job++) {
      for (int option = 0; option < sharing.options(job); option++) {
        options.get(sharing.taker(job, option)).add(new int[] {job, option});
      }
    }
    Room[] rooms = new Room[options.size()];
    for (int taker = 0; taker < rooms.length; taker++) {
      rooms[taker] = new Room(sharing, taker, options.get(taker));
    }
    return rooms;
  }

  /**
   * @param price of each job
   * @param taken counts, for each job, who takes it
   * @return the most that can be gained
   */
  double fill(double[] price, int[] taken) {
    double all = weigh(price);
    long wanted = 0;
    for (int i = 0; i < count; i++) {
      wanted += load[paying[i]];
    }
    if (endless || wanted <= size) {
      for (int i = 0; i < count; i++) {
        taken[job[paying[i]]]++;
      }
      return all;
    }
    double[] most = new double[size + 1];
    boolean[][] with = new boolean[count][];
    for (int i = 0; i < count; i++) {
      with[i] = add(most, paying[i]);
    }
    int left = size;
    for (int i = count - 1; i >= 0; i--) {
      if (with[i][left]) {
        taken[job[paying[i]]]++;
        left -= load[paying[i]];
      }
    }
    return most[size];
  }

  /** What pays at these prices, and the sum of it. */
  private double weigh(double[] price) {
    count = 0;
    double all = 0;
    for (int i = 0; i < job.length; i++) {
      gain[i] = price[job[i]] - sharing.cost(job[i], option[i]);
      if (gain[i] > 0 && (endless || load[i] <= size)) {
        paying[count++] = i;
        all += gain[i];
      }
    }
    return all;
  }

  private boolean[] add(double[] most, int item) {
    boolean[] with = new boolean[size + 1];
    int needs = load[item];
    double more = gain[item];
    for (int room = size; room >= needs; room--) {
      double then = most[room - needs] + more;
      if (then > most[room]) {
        most[room] = then;
        with[room] = true;
      }
    }
    return with;
  }

  /** By how much less is gained when an option must be taken. */
  void rises(double[] price, Map<Integer, Double> reduced, Map<Integer, Double> used) {
    weigh(price);
    if (endless) {
      for (int i = 0; i < job.length; i++) {
        reduced.put(sharing.column(job[i], option[i]), Math.max(0, -gain[i]));
      }
      return;
    }
    // What the items before each one gain, and those after it.
    double[][] before = new double[count + 1][size + 1];
    for (int i = 0; i < count; i++) {
      before[i + 1] = before[i].clone();
      add(before[i + 1], paying[i]);
    }
    double best = before[count][size];
    double[] rise = new double[job.length];
    for (int i = 0; i < rise.length; i++) {
      rise[i] =
          load[i] > size
              ? Double.POSITIVE_INFINITY
              : best - gain[i] - before[count][size - load[i]];
    }
    double[] after = new double[size + 1];
    for (int i = count - 1; i >= 0; i--) {
      int left = size - load[paying[i]];
      double others = 0;
      for (int room = 0; room <= left; room++) {
        others = Math.max(others, before[i][room] + after[left - room]);
      }
      rise[paying[i]] = best - gain[paying[i]] - others;
      add(after, paying[i]);
    }
    for (int i = 0; i < rise.length; i++) {
      int column = sharing.column(job[i], option[i]);
      reduced.put(column, Math.max(0, rise[i]));
      if (rise[i] <= 1e-9) {
        used.put(column, 1.0);
      }
    }
  }
}
