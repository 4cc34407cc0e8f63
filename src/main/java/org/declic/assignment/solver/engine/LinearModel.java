package org.declic.assignment.solver.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Columns that take whole values, rows that bound sums of them, and a cost to be as small as can
 * be.
 */
public final class LinearModel {
  private final List<Column> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final BitSet followers = new BitSet();
  private long constant;

  /**
   * What one value may be.
   *
   * @param cost of each unit
   */
  record Column(long from, long to, long cost) {
    boolean isYesNo() {
      return from >= 0 && to <= 1;
    }
  }

  /** A sum and what it may be; a row is itself and no other. */
  static final class Row {
    private final Sum sum;
    private final long from;
    private final long to;

    Row(Sum sum, long from, long to) {
      this.sum = sum;
      this.from = from;
      this.to = to;
    }

    Sum sum() {
      return sum;
    }

    long from() {
      return from;
    }

    long to() {
      return to;
    }

    boolean allows(long[] values) {
      long value = sum.value(values);
      return value >= from && value <= to;
    }

    /** What is left for these columns when the others keep their values. */
    Row among(Set<Integer> open, long[] values) {
      Sum left = new Sum();
      long decided = 0;
      for (int i = 0; i < sum.size(); i++) {
        int column = sum.column(i);
        if (open.contains(column)) {
          left.add(column, sum.factor(i));
        } else {
          decided += sum.factor(i) * values[column];
        }
      }
      return new Row(
          left,
          from == Long.MIN_VALUE ? from : from - decided,
          to == Long.MAX_VALUE ? to : to - decided);
    }
  }

  /** A column that is 0 or 1. */
  public int yesNo() {
    return amount(1);
  }

  public int amount(long most) {
    columns.add(new Column(0, Math.max(0, most), 0));
    return columns.size() - 1;
  }

  /** Says that a column only follows from others, so that nobody need try it. */
  public int following(int column) {
    followers.set(column);
    return column;
  }

  boolean follows(int column) {
    return followers.get(column);
  }

  /** Decides a column before the search. */
  public void fix(int column, long value) {
    columns.set(column, new Column(value, value, columns.get(column).cost()));
  }

  public void cost(int column, long points) {
    Column old = columns.get(column);
    columns.set(column, new Column(old.from(), old.to(), old.cost() + points));
  }

  public void always(long points) {
    constant += points;
  }

  public void atMost(Sum sum, long limit) {
    if (most(sum) > limit) {
      rows.add(new Row(sum, Long.MIN_VALUE, limit));
    }
  }

  public void atLeast(Sum sum, long limit) {
    rows.add(new Row(sum, limit, Long.MAX_VALUE));
  }

  public void exactly(Sum sum, long value) {
    rows.add(new Row(sum, value, value));
  }

  public int size() {
    return columns.size();
  }

  /** What the sum cannot go below. */
  public long least(Sum sum) {
    long least = 0;
    for (int i = 0; i < sum.size(); i++) {
      Column column = columns.get(sum.column(i));
      least += Math.min(sum.factor(i) * column.from(), sum.factor(i) * column.to());
    }
    return least;
  }

  public long most(Sum sum) {
    long most = 0;
    for (int i = 0; i < sum.size(); i++) {
      Column column = columns.get(sum.column(i));
      most += Math.max(sum.factor(i) * column.from(), sum.factor(i) * column.to());
    }
    return most;
  }

  public boolean allows(long[] values) {
    for (int i = 0; i < columns.size(); i++) {
      if (values[i] < columns.get(i).from() || values[i] > columns.get(i).to()) {
        return false;
      }
    }
    for (Row row : rows) {
      if (!row.allows(values)) {
        return false;
      }
    }
    return true;
  }

  public long cost(long[] values) {
    long cost = constant;
    for (int i = 0; i < columns.size(); i++) {
      cost += columns.get(i).cost() * values[i];
    }
    return cost;
  }

  public long constant() {
    return constant;
  }

  List<Column> columns() {
    return columns;
  }

  List<Row> rows() {
    return rows;
  }
}
