package org.declic.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Other sites around the first one, with a year of visits: rows of the first site repeated by the
 * database itself, under ids that are counted, so that seats find their sessions and their people.
 */
final class Network {
  private static final long DAY = 86_400_000L;
  private static final int ROOMS = 4;
  private static final int MEDIATORS = 10;
  private static final int SEATS = 8;
  private static final int VISITS_EACH = 10;
  private static final int DAYS = 364;

  private final Connection database;

  Network(Connection database) {
    this.database = database;
  }

  /**
   * @param sites in all, the first one included
   * @param visits in all of them, shared out evenly
   * @return how many visits there are now
   */
  int grow(int sites, int visits) throws SQLException {
    int others = sites - 1;
    int sessions = Math.max(1, visits / others / SEATS);
    int learners = Math.max(SEATS * 2, sessions * SEATS / VISITS_EACH);
    String everySite = " cross join system_range(2, " + sites + ") n ";
    repeat("site", Map.of("id", id(51, "n.x"), "name", "'Site ' || n.x"), everySite, first("site"));
    repeat(
        "room",
        Map.of("id", id(52, "n.x * 10 + r.x"), "site_id", site(), "name", "'Salle ' || r.x"),
        everySite + " cross join system_range(1, " + ROOMS + ") r ",
        first("room"));
    repeat(
        "account",
        Map.of(
            "id",
            id(53, "n.x * 100 + a.x"),
            "site_id",
            site(),
            "email",
            "'m' || a.x || '@s' || n.x || '.example'"),
        everySite + " cross join system_range(1, " + MEDIATORS + ") a ",
        "t.email = 'karim@centre.example'");
    repeat(
        "learner",
        Map.of(
            "id",
            id(54, "n.x * 1000000 + l.x"),
            "site_id",
            site(),
            "nickname",
            "'Personne ' || n.x || '-' || l.x"),
        everySite + " cross join system_range(1, " + learners + ") l ",
        first("learner", "kind = 'PASS'"));
    String everySession = everySite + " cross join system_range(1, " + sessions + ") s ";
    String session = id(55, "n.x * 1000000 + s.x");
    repeat("training_session", sessionOf(session), everySession, closedWorkshop("t.id"));
    repeat(
        "session_mediator",
        Map.of(
            "session_id",
            session,
            "account_id",
            id(53, "n.x * 100 + mod(s.x, " + MEDIATORS + ") + 1")),
        everySession,
        "t.session_id || t.account_id = (select min(session_id || account_id) from session_mediator)");
    String everySeat = everySession + " cross join system_range(1, " + SEATS + ") k ";
    String learner = id(54, "n.x * 1000000 + mod(s.x * " + SEATS + " + k.x, " + learners + ") + 1");
    Map<String, String> seat = new LinkedHashMap<>();
    seat.put("id", "cast(random_uuid() as varchar(36))");
    seat.put("site_id", site());
    seat.put("session_id", session);
    seat.put("learner_id", learner);
    repeat("seat", seat, everySeat, first("seat"));
    repeat("presence", seat, everySeat, first("presence", "mark = 'PRESENT'"));
    database.commit();
    return count("presence");
  }

  private static Map<String, String> sessionOf(String id) {
    String back = "mod(s.x, " + DAYS + ")";
    Map<String, String> session = new LinkedHashMap<>();
    session.put("id", id);
    session.put("site_id", site());
    session.put("room_id", id(52, "n.x * 10 + mod(s.x, " + ROOMS + ") + 1"));
    session.put(
        "local_date",
        "cast(dateadd(day, -" + back + ", cast(trim(t.local_date) as date)) as varchar)");
    for (String time : List.of("starts_at", "ends_at", "opened_at", "closed_at", "changed_at")) {
      session.put(time, "t." + time + " - cast(" + back + " as bigint) * " + DAY);
    }
    session.put("booked", Integer.toString(SEATS));
    session.put("capacity", Integer.toString(SEATS + 2));
    return session;
  }

  private static String id(int kind, String number) {
    return "'" + kind + "000000-0000-7000-8000-' || lpad(cast(" + number + " as varchar), 12, '0')";
  }

  private static String site() {
    return id(51, "n.x");
  }

  private static String first(String table) {
    return first(table, "1 = 1");
  }

  private static String first(String table, String which) {
    return "t.id = (select min(id) from " + table + " where " + which + ")";
  }

  private static String closedWorkshop(String column) {
    return column
        + " = (select id from training_session where kind = 'WORKSHOP' and state = 'CLOSED'"
        + " order by starts_at desc fetch first row only)";
  }

  /** Copies the row that is meant, once for each row of the ranges, with some values of its own. */
  private void repeat(String table, Map<String, String> own, String ranges, String which)
      throws SQLException {
    List<String> columns = columns(table);
    String values =
        columns.stream()
            .map(column -> own.getOrDefault(column, "t." + column))
            .collect(Collectors.joining(", "));
    try (Statement statement = database.createStatement()) {
      statement.executeUpdate(
          "insert into "
              + table
              + " ("
              + String.join(", ", columns)
              + ") select "
              + values
              + " from "
              + table
              + " t"
              + ranges
              + "where "
              + which);
    }
  }

  private List<String> columns(String table) throws SQLException {
    return strings(
        "select column_name from information_schema.columns where table_schema = 'public' and"
            + " table_name = '"
            + table
            + "' order by ordinal_position");
  }

  private int count(String table) throws SQLException {
    return Integer.parseInt(strings("select count(*) from " + table).get(0));
  }

  private List<String> strings(String query) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
