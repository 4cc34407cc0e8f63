package org.declic.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Rows written table by table, in batches: thousands in a second. Tables are sent in the order in
 * which they were first named.
 */
final class Rows implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();

  Rows(Connection connection) {
    this.connection = connection;
  }

  /** {@code columns}: the names with commas between; one value each. */
  void add(String table, String columns, Object... values) {
    try {
      PreparedStatement statement = statements.get(table + columns);
      if (statement == null) {
        statement = connection.prepareStatement(sql(table, columns, values.length));
        statements.put(table + columns, statement);
      }
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, plain(values[i]));
      }
      statement.addBatch();
    } catch (SQLException failure) {
      throw new IllegalStateException(table, failure);
    }
  }

  private static String sql(String table, String columns, int count) {
    return "insert into "
        + table
        + " ("
        + columns
        + ") values ("
        + String.join(", ", Collections.nCopies(count, "?"))
        + ")";
  }

  private static Object plain(Object value) {
    if (value instanceof Instant instant) {
      return instant.toEpochMilli();
    }
    return value instanceof Enum<?> constant ? constant.name() : value;
  }

  void send() {
    try {
      for (PreparedStatement statement : statements.values()) {
        int[] counts = statement.executeBatch();
        if (Arrays.stream(counts).anyMatch(count -> count == 0)) {
          throw new IllegalStateException("A row was not written");
        }
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    for (PreparedStatement statement : statements.values()) {
      try {
        statement.close();
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
    }
  }
}
