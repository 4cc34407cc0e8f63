package org.declic.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The database behind the application, whichever it is. */
@ArquillianTest
class DatabaseIT {
  @Resource(lookup = "java:app/jdbc/declic")
  private DataSource source;

  @Test
  void migrations_have_run_before_anything_asks() throws SQLException {
    assertThat(single("select count(*) from flyway_schema_history where success = true"))
        .isPositive();
  }

  @Test
  void each_statement_sees_what_others_committed_and_nothing_else() throws SQLException {
    try (Connection connection = source.getConnection()) {
      assertThat(connection.getTransactionIsolation())
          .isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
    }
  }

  @Test
  void the_clock_of_the_connection_is_utc() throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select timestamp '2026-07-01 12:00:00'")) {
      row.next();
      assertThat(row.getObject(1, LocalDateTime.class))
          .isEqualTo(LocalDateTime.of(2026, 7, 1, 12, 0));
    }
  }

  private long single(String query) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
