package org.declic.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.declic.testing.BrowserTest;
import org.declic.testing.DeclicServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Opening pages changes no row: the whole database is compared before and after, but for the time
 * somebody was last seen, and for the log that says who read whose file.
 */
@BrowserTest
@Tag("FAC-04")
class ReadingChangesNothingBrowserIT {
  private static final Set<String> MAY_CHANGE = Set.of("last_seen_at");

  private static final String READ = "action=LEARNER_FILE_READ ";

  private static final List<String> LEARNING =
      Stream.of("home", "module", "unit", "portfolio", "reading", "help", "finish")
          .map(page -> "/learner/" + page + ".xhtml")
          .toList();

  private static final List<String> WORKSHOP =
      Stream.of(
              "today",
              "sessions",
              "session",
              "session-edit",
              "attendance",
              "live",
              "learners",
              "learner",
              "observation",
              "passes",
              "pass",
              "library",
              "guide",
              "records",
              "record")
          .map(page -> "/mediator/" + page + ".xhtml")
          .toList();

  /**
   * Who follows links, and the pages that this must lead to: a door that stays shut changes nothing
   * either, and proves nothing. An administrator has two pages, and the help of all staff.
   */
  private record Reader(Wire wire, List<String> mustSee) {
    List<String> follows() {
      return Crawl.from(wire, wire.get("/").status() == 302 ? "/" : "/learner/home.xhtml")
          .entrySet()
          .stream()
          .filter(found -> found.getValue().status() == 200)
          .map(found -> Crawl.page(found.getKey()))
          .distinct()
          .toList();
    }
  }

  @Test
  void after_every_link_was_followed_the_database_is_the_same() throws Exception {
    try (DeclicServer server = DeclicServer.withDemonstration()) {
      List<Reader> people =
          List.of(
              new Reader(Wire.heron(server), LEARNING),
              new Reader(Wire.visitor(server), LEARNING),
              new Reader(Wire.karim(server), WORKSHOP),
              new Reader(
                  Wire.to(server).signIn(Wire.CLAIRE, Wire.CLAIRES_PASSWORD),
                  List.of("/lead/overview.xhtml", "/mediator/record.xhtml")),
              new Reader(
                  Wire.to(server).signIn(Wire.NADIA, Wire.NADIAS_PASSWORD),
                  List.of("/admin/accounts.xhtml", "/admin/rooms.xhtml")));
      server.stop();
      Map<String, List<String>> before = rows(server);

      server.started();
      for (Reader person : people) {
        assertThat(person.follows()).containsAll(person.mustSee());
      }
      server.stop();

      rows(server)
          .forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(before.get(table)));
    }
  }

  private static Map<String, List<String>> rows(DeclicServer server) throws SQLException {
    String url =
        "jdbc:h2:file:"
            + server.data().resolve("declic")
            + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;IFEXISTS=TRUE";
    Map<String, List<String>> all = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection(url, "declic", "declic");
        ResultSet tables =
            connection.getMetaData().getTables(null, "public", "%", new String[] {"BASE TABLE"})) {
      while (tables.next()) {
        String table = tables.getString("TABLE_NAME");
        all.put(table, rows(connection, table));
      }
    }
    assertThat(all).hasSizeGreaterThan(10);
    return all;
  }

  private static List<String> rows(Connection connection, String table) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select * from \"" + table + "\"")) {
      ResultSetMetaData columns = found.getMetaData();
      while (found.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          if (!MAY_CHANGE.contains(columns.getColumnName(i))) {
            row.append(columns.getColumnName(i)).append('=').append(found.getString(i)).append(' ');
          }
        }
        if (row.indexOf(READ) < 0) {
          rows.add(row.toString());
        }
      }
    }
    rows.sort(null);
    return rows;
  }
}
