package org.declic.assignment.solver.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.declic.assignment.solver.engine.LinearModel.Row;

/**
 * Columns that no row connects with any others: a question of its own. Answers of pieces add up,
 * and so do bounds.
 */
record Piece(List<Integer> columns, List<Row> rows) {

  /** The smallest pieces that the model falls into, the largest first. */
  static List<Piece> of(LinearModel model) {
    int[] leader = new int[model.size()];
    for (int i = 0; i < leader.length; i++) {
      leader[i] = i;
    }
    for (Row row : model.rows()) {
      for (int i = 1; i < row.sum().size(); i++) {
        join(leader, row.sum().column(0), row.sum().column(i));
      }
    }
    Map<Integer, Piece> pieces = new LinkedHashMap<>();
    for (int i = 0; i < leader.length; i++) {
      pieces
          .computeIfAbsent(find(leader, i), any -> new Piece(new ArrayList<>(), new ArrayList<>()))
          .columns
          .add(i);
    }
    for (Row row : model.rows()) {
      if (row.sum().size() > 0) {
        pieces.get(find(leader, row.sum().column(0))).rows.add(row);
      }
    }
    List<Piece> sorted = new ArrayList<>(pieces.values());
    sorted.sort((one, other) -> other.columns.size() - one.columns.size());
    return sorted;
  }

  /** What the columns cannot go below, the rows forgotten. */
  double least(LinearModel model) {
    double least = 0;
    for (int i : columns) {
      LinearModel.Column column = model.columns().get(i);
      least += Math.min(column.cost() * column.from(), column.cost() * column.to());
    }
    return least;
  }

  long cost(LinearModel model, long[] values) {
    long cost = 0;
    for (int i : columns) {
      cost += model.columns().get(i).cost() * values[i];
    }
    return cost;
  }

  private static void join(int[] leader, int one, int other) {
    leader[find(leader, one)] = find(leader, other);
  }

  private static int find(int[] leader, int i) {
    int at = i;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }
}
