package org.declic.outcomes;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.declic.platform.Secrets;
import org.declic.platform.TimeOrderedId;

/**
 * Plants a row of somebody in every table that knows learners, as the database itself lists them,
 * and looks for a text in every column of every table.
 */
@ApplicationScoped
class PersonEverywhere {
  /** What the code reads as something, hence cannot be anything. */
  private static final Map<String, String> SENSE =
      Map.of(
          "waitlist_entry.state", "WAITING",
          "waitlist_entry.joined_by", "",
          "reminder_contact.channel", "EMAIL",
          "presence.mark", "PRESENT",
          "presence.source", "TAP",
          "seat.origin", "DESK",
          "signed_in_session.kind", "LEARNER",
          "confidence_rating.moment", "BEFORE",
          "confidence_rating.answer", "RATHER",
          "observation.overall", "UNAIDED");

  @Resource(lookup = "java:app/jdbc/declic")
  private DataSource source;

  /** A column of the database; {@code limit} in signs. */
  private record Column(String table, String name, boolean text, int limit, boolean needed) {}

  /** What a planted row says, by the name of the column. */
  record Facts(String site, String session, String account, String learner) {
    Map<String, String> byColumn() {
      return Map.of(
          "site_id", site,
          "session_id", session,
          "observer_id", account,
          "learner_id", learner,
          "open_learner_id", learner);
    }
  }

  /** Every table with a learner_id gets a row. */
  Set<String> plant(Facts facts) throws SQLException {
    Set<String> planted = new TreeSet<>();
    try (Connection connection = source.getConnection()) {
      Map<String, List<Column>> tables = tables(connection);
      for (Map.Entry<String, List<Column>> table : tables.entrySet()) {
        boolean knows = table.getValue().stream().anyMatch(c -> c.name.equals("learner_id"));
        if (knows) {
          insert(connection, table.getKey(), table.getValue(), facts);
          planted.add(table.getKey());
        }
      }
    }
    return planted;
  }

  void plant(String table, Facts facts, Map<String, String> more) throws SQLException {
    try (Connection connection = source.getConnection()) {
      insert(connection, table, tables(connection).get(table), facts, more);
    }
  }

  private static void insert(Connection connection, String table, List<Column> columns, Facts facts)
      throws SQLException {
    insert(connection, table, columns, facts, Map.of());
  }

  private static void insert(
      Connection connection,
      String table,
      List<Column> columns,
      Facts facts,
      Map<String, String> more)
      throws SQLException {
    List<Column> filled =
        columns.stream()
            .filter(
                c -> c.needed || facts.byColumn().containsKey(c.name) || more.containsKey(c.name))
            .toList();
    String quote = connection.getMetaData().getIdentifierQuoteString();
    String names = String.join(", ", filled.stream().map(c -> quote + c.name + quote).toList());
    String marks = String.join(", ", filled.stream().map(c -> "?").toList());
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into " + table + " (" + names + ") values (" + marks + ")")) {
      for (int i = 0; i < filled.size(); i++) {
        insert.setString(i + 1, value(filled.get(i), facts, more));
      }
      insert.executeUpdate();
    }
  }

  private static String value(Column column, Facts facts, Map<String, String> more) {
    String named = more.getOrDefault(column.name, facts.byColumn().get(column.name));
    if (named != null) {
      return named;
    }
    String sense = SENSE.get(column.table + "." + column.name);
    if (sense != null) {
      return sense;
    }
    if (!column.text) {
      return "1";
    }
    String anything =
        column.name.equals("id") || column.limit == 36
            ? TimeOrderedId.next()
            : Secrets.fingerprint(TimeOrderedId.next());
    return anything.substring(0, Math.min(column.limit, anything.length()));
  }

  /** Where that text stands, as table.column. */
  List<String> find(String text) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = source.getConnection()) {
      String quote = connection.getMetaData().getIdentifierQuoteString();
      for (List<Column> columns : tables(connection).values()) {
        for (Column column : columns.stream().filter(Column::text).toList()) {
          try (PreparedStatement look =
              connection.prepareStatement(
                  "select count(*) from "
                      + column.table
                      + " where "
                      + quote
                      + column.name
                      + quote
                      + " like ?")) {
            look.setString(1, "%" + text + "%");
            try (ResultSet rows = look.executeQuery()) {
              rows.next();
              if (rows.getInt(1) > 0) {
                found.add(column.table + "." + column.name);
              }
            }
          }
        }
      }
    }
    return found;
  }

  void change(String statement, Object... values) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement change = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        change.setObject(i + 1, values[i]);
      }
      change.executeUpdate();
    }
  }

  private static Map<String, List<Column>> tables(Connection connection) throws SQLException {
    Map<String, List<Column>> tables = new TreeMap<>();
    DatabaseMetaData data = connection.getMetaData();
    try (ResultSet rows =
        data.getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
      while (rows.next()) {
        String table = rows.getString("TABLE_NAME");
        String type = rows.getString("TYPE_NAME").toUpperCase(java.util.Locale.ROOT);
        boolean text = type.contains("CHAR") || type.contains("TEXT") || type.contains("LOB");
        boolean needed = rows.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls;
        tables
            .computeIfAbsent(table, any -> new ArrayList<>())
            .add(
                new Column(
                    table,
                    rows.getString("COLUMN_NAME"),
                    text,
                    rows.getInt("COLUMN_SIZE"),
                    needed));
      }
    }
    return tables;
  }
}
