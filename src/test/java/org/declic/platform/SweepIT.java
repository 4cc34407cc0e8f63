package org.declic.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SweepIT {
  private static final Duration LONG_AGO = Duration.ofDays(31);
  private static final Duration LATELY = Duration.ofDays(29);

  @Resource(lookup = "java:app/jdbc/declic")
  private DataSource source;

  @Inject private SweepRound round;

  private final String site = TimeOrderedId.next();

  @Test
  void a_visitors_run_goes_after_thirty_days_and_a_person_with_a_card_stays() throws SQLException {
    write(
        "insert into site (id, name, country, zone, phone, created_at, version)"
            + " values (?, 'Essai', 'FR', 'Europe/Paris', '', 0, 1)",
        site);
    String gone = learner("VISITOR", LONG_AGO);
    String recent = learner("VISITOR", LATELY);
    String withCard = learner("PASS", LONG_AGO);
    for (String learner : new String[] {gone, recent, withCard}) {
      write(
          "insert into enrolment values (?, '" + site + "', '" + learner + "', 'm1', 0)",
          TimeOrderedId.next());
    }

    round.run();

    assertThat(rows(gone)).isZero();
    assertThat(rows(recent)).isEqualTo(1);
    assertThat(rows(withCard)).isEqualTo(1);
  }

  private String learner(String kind, Duration age) throws SQLException {
    String id = TimeOrderedId.next();
    write(
        "insert into learner (id, site_id, kind, nickname, picture, language, text_size,"
            + " wide_spacing, high_contrast, created_at, last_seen_at, version) values (?, '"
            + site
            + "', '"
            + kind
            + "', '', '', 'fr', 'TEXT_20', false, false, 0, "
            + Instant.now().minus(age).toEpochMilli()
            + ", 1)",
        id);
    return id;
  }

  private void write(String statement, String value) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      prepared.setString(1, value);
      prepared.executeUpdate();
    }
  }

  private int rows(String learner) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement prepared =
            connection.prepareStatement("select count(*) from enrolment where learner_id = ?")) {
      prepared.setString(1, learner);
      try (ResultSet found = prepared.executeQuery()) {
        found.next();
        return found.getInt(1);
      }
    }
  }
}
