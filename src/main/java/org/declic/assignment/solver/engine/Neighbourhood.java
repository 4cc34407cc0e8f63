package org.declic.assignment.solver.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.declic.assignment.solver.engine.LinearModel.Row;

/** Columns that have to do with each other, chosen by chance: what is tried anew together. */
final class Neighbourhood {
  /** Rows that connect more than this many are passed by: they lead everywhere. */
  private static final int WIDE = 400;

  private final Part part;
  private final Set<Integer> worthwhile;
  private final Random chance;

  private Neighbourhood(Part part, Set<Integer> worthwhile, Random chance) {
    this.part = part;
    this.worthwhile = worthwhile;
    this.chance = chance;
  }

  static Set<Integer> of(Part part, List<Integer> worthwhile, Random chance) {
    if (worthwhile.size() <= part.reach()) {
      return new LinkedHashSet<>(worthwhile);
    }
    Neighbourhood around = new Neighbourhood(part, new HashSet<>(worthwhile), chance);
    Set<Integer> found = new LinkedHashSet<>();
    while (found.size() < part.reach()) {
      around.spread(worthwhile.get(chance.nextInt(worthwhile.size())), found);
    }
    return found;
  }

  /** From one column to those that share a row with it, and on, until there are enough. */
  private void spread(int from, Set<Integer> found) {
    Deque<Integer> next = new ArrayDeque<>(List.of(from));
    Set<Row> seen = new HashSet<>();
    while (!next.isEmpty() && found.size() < part.reach()) {
      int column = next.poll();
      found.add(column);
      List<Row> rows = new ArrayList<>(part.rowsOf(column));
      Collections.shuffle(rows, chance);
      for (Row row : rows) {
        if (row.sum().size() <= WIDE && seen.add(row)) {
          for (int i = 0; i < row.sum().size(); i++) {
            int other = row.sum().column(i);
            if (worthwhile.contains(other) && found.add(other)) {
              next.add(other);
            }
          }
        }
      }
    }
  }
}
