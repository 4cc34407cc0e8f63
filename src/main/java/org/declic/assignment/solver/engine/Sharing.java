package org.declic.assignment.solver.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.declic.assignment.solver.engine.LinearModel.Column;
import org.declic.assignment.solver.engine.LinearModel.Row;

/**
 * A piece that says no more than this: each job goes to one of several, or is left at its price,
 * and each of those has so much room. What textbooks call generalised assignment.
 */
final class Sharing {
  /** Where a job that is left goes: there is room for all. */
  static final int NOBODY = 0;

  private final int jobs;
  private final int[][] column;
  private final int[][] taker;
  private final int[][] load;
  private final long[][] cost;
  private final long[] room;

  private Sharing(List<Option[]> options, List<Long> rooms) {
    jobs = options.size();
    column = new int[jobs][];
    taker = new int[jobs][];
    load = new int[jobs][];
    cost = new long[jobs][];
    for (int job = 0; job < jobs; job++) {
      Option[] some = options.get(job);
      column[job] = Arrays.stream(some).mapToInt(Option::column).toArray();
      taker[job] = Arrays.stream(some).mapToInt(Option::taker).toArray();
      load[job] = Arrays.stream(some).mapToInt(Option::load).toArray();
      cost[job] = Arrays.stream(some).mapToLong(Option::cost).toArray();
    }
    room = rooms.stream().mapToLong(Long::longValue).toArray();
  }

  /** One way to do a job. */
  private record Option(int column, int taker, int load, long cost) {}

  /** Empty when the piece says anything else. */
  static Optional<Sharing> of(LinearModel model, Piece piece) {
    Map<Integer, Integer> takerOf = new HashMap<>();
    Map<Integer, Long> loadOf = new HashMap<>();
    List<Long> rooms = new ArrayList<>(List.of(Long.MAX_VALUE / 2));
    List<Row> wanted = new ArrayList<>();
    for (Row row : piece.rows()) {
      if (row.from() == 1 && row.to() == 1) {
        wanted.add(row);
      } else if (row.from() == Long.MIN_VALUE) {
        for (int i = 0; i < row.sum().size(); i++) {
          long factor = row.sum().factor(i);
          if (factor < 0
              || factor > Integer.MAX_VALUE / 2
              || takerOf.put(row.sum().column(i), rooms.size()) != null) {
            return Optional.empty();
          }
          loadOf.put(row.sum().column(i), factor);
        }
        rooms.add(row.to());
      } else {
        return Optional.empty();
      }
    }
    List<Option[]> options = new ArrayList<>();
    int seen = 0;
    for (Row row : wanted) {
      Option[] some = new Option[row.sum().size()];
      for (int i = 0; i < some.length; i++) {
        int at = row.sum().column(i);
        Column column = model.columns().get(at);
        if (row.sum().factor(i) != 1 || column.from() != 0 || column.to() != 1) {
          return Optional.empty();
        }
        int taker = takerOf.getOrDefault(at, NOBODY);
        some[i] = new Option(at, taker, loadOf.getOrDefault(at, 0L).intValue(), column.cost());
      }
      seen += some.length;
      options.add(some);
    }
    // Each column in one job and no other.
    boolean whole = seen == piece.columns().size();
    return whole && seen > 0 ? Optional.of(new Sharing(options, rooms)) : Optional.empty();
  }

  int jobs() {
    return jobs;
  }

  int takers() {
    return room.length;
  }

  int options(int job) {
    return column[job].length;
  }

  int taker(int job, int option) {
    return taker[job][option];
  }

  int load(int job, int option) {
    return load[job][option];
  }

  long cost(int job, int option) {
    return cost[job][option];
  }

  int column(int job, int option) {
    return column[job][option];
  }

  long room(int taker) {
    return room[taker];
  }

  /** Which option each job has in these values. */
  int[] chosen(long[] values) {
    int[] chosen = new int[jobs];
    for (int job = 0; job < jobs; job++) {
      for (int option = 0; option < column[job].length; option++) {
        if (values[column[job][option]] == 1) {
          chosen[job] = option;
        }
      }
    }
    return chosen;
  }

  Map<Integer, Long> values(int[] chosen) {
    Map<Integer, Long> values = new HashMap<>();
    for (int job = 0; job < jobs; job++) {
      for (int option = 0; option < column[job].length; option++) {
        values.put(column[job][option], chosen[job] == option ? 1L : 0L);
      }
    }
    return values;
  }

  /**
   * All that some takers have, chosen by chance, with the ways to share it anew among them: what a
   * search can settle well, since nearly all of the room is in it.
   */
  Set<Integer> around(long[] values, Set<Integer> worthwhile, int reach, Random chance) {
    int[] chosen = chosen(values);
    List<Integer> order = new ArrayList<>();
    for (int taken = 1; taken < room.length; taken++) {
      order.add(taken);
    }
    Collections.shuffle(order, chance);
    Set<Integer> takers = new HashSet<>(Set.of(NOBODY));
    Set<Integer> found = new LinkedHashSet<>();
    for (int next : order) {
      takers.add(next);
      Set<Integer> more = new LinkedHashSet<>();
      for (int job = 0; job < jobs; job++) {
        if (takers.contains(taker[job][chosen[job]])) {
          for (int option = 0; option < column[job].length; option++) {
            if (takers.contains(taker[job][option])
                && (option == chosen[job] || worthwhile.contains(column[job][option]))) {
              more.add(column[job][option]);
            }
          }
        }
      }
      if (more.size() > reach && takers.size() > 3) {
        break;
      }
      found = more;
    }
    return found;
  }
}
