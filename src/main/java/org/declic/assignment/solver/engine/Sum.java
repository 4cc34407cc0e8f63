package org.declic.assignment.solver.engine;

import java.util.Arrays;

/** A weighted sum of columns. */
public final class Sum {
  private int[] columns = new int[8];
  private long[] factors = new long[8];
  private int size;

  public Sum add(int column, long factor) {
    if (factor != 0) {
      if (size == columns.length) {
        columns = Arrays.copyOf(columns, 2 * size);
        factors = Arrays.copyOf(factors, 2 * size);
      }
      columns[size] = column;
      factors[size] = factor;
      size++;
    }
    return this;
  }

  public Sum add(Sum other) {
    for (int i = 0; i < other.size; i++) {
      add(other.columns[i], other.factors[i]);
    }
    return this;
  }

  public int size() {
    return size;
  }

  public int column(int i) {
    return columns[i];
  }

  public long factor(int i) {
    return factors[i];
  }

  public long value(long[] values) {
    long sum = 0;
    for (int i = 0; i < size; i++) {
      sum += factors[i] * values[columns[i]];
    }
    return sum;
  }
}
