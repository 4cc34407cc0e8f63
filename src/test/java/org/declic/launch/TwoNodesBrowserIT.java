package org.declic.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.declic.testing.DeclicServer;
import org.declic.testing.PlainConnection;
import org.declic.testing.PlainForm;
import org.declic.testing.Prepared;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two servers of one centre on one MariaDB: what one counts, the other knows. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesBrowserIT {
  private static final int GUESSES = 200;
  private static final int AT_ONCE = 8;
  private static final String STAFF = "/visitor/staff.xhtml";
  private static final String KARIM = "karim@centre.example";
  private static final String SOPHIE = "sophie@centre.example";

  private final Prepared prepared = Prepared.read();
  private final String url =
      prepared.mariaDb("declic.db.url").replaceFirst("/declic\\b", "/declic_nodes");
  private DeclicServer first;
  private DeclicServer second;

  @BeforeAll
  void start() throws IOException {
    first = onTheSharedDatabase(DeclicServer.prepared("--demo")).started();
    second = onTheSharedDatabase(DeclicServer.prepared());
    // The nodes of an installation share its key.
    Path data = Files.createDirectories(second.data());
    Files.copy(first.data().resolve("server.key"), data.resolve("server.key"));
    second.started();
  }

  @AfterAll
  void stop() {
    second.close();
    first.close();
  }

  private DeclicServer onTheSharedDatabase(DeclicServer server) {
    return server
        .with("DECLIC_DB_URL", url)
        .with("DECLIC_DB_USER", prepared.mariaDb("declic.db.user"))
        .with("DECLIC_DB_PASSWORD", prepared.mariaDb("declic.db.password"));
  }

  @Test
  @Tag("AUT-05")
  void of_200_wrong_passwords_shared_out_among_both_at_most_12_are_compared() throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
    List<Future<Boolean>> guesses = new ArrayList<>();
    for (int i = 0; i < GUESSES; i++) {
      DeclicServer node = i % 2 == 0 ? first : second;
      Callable<Boolean> guess = () -> entersWith(node, KARIM, "pas le bon mot de passe");
      guesses.add(people.submit(guess));
    }
    for (Future<Boolean> guess : guesses) {
      assertThat(guess.get()).isFalse();
    }
    people.shutdown();

    assertThat(compared()).isBetween(5, 12);
    assertThat(entersWith(first, KARIM, "velo-vert-bricole")).isFalse();
    assertThat(entersWith(second, KARIM, "velo-vert-bricole")).isFalse();
    assertThat(entersWith(second, SOPHIE, "tasse-bleue-lecture")).as("the neighbour").isTrue();
  }

  @Test
  void who_came_in_by_one_is_known_to_the_other() throws IOException {
    try (PlainConnection here = new PlainConnection(first.port());
        PlainConnection there = new PlainConnection(second.port())) {
      assertThat(enter(here, "claire@centre.example", "carte-large-horizon")).isTrue();
      here.cookies().forEach(there::with);
      assertThat(there.get("/lead/overview.xhtml").status()).isEqualTo(200);
    }
  }

  private static boolean entersWith(DeclicServer node, String email, String password)
      throws IOException {
    try (PlainConnection browser = new PlainConnection(node.port())) {
      return enter(browser, email, password);
    }
  }

  private static boolean enter(PlainConnection browser, String email, String password)
      throws IOException {
    Map<String, String> form = new LinkedHashMap<>(PlainForm.hidden(browser.get(STAFF).body()));
    form.put("email", email);
    form.put("password", password);
    PlainConnection.Answer answer = browser.post(STAFF, form);
    assertThat(answer.status()).isIn(200, 302);
    return answer.status() == 302 && browser.cookies().containsKey("declic");
  }

  /** How many of the guesses were compared with the password at all. */
  private int compared() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                url, prepared.mariaDb("declic.db.user"), prepared.mariaDb("declic.db.password"));
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select sum(failures) from sign_in_failure")) {
      found.next();
      return found.getInt(1);
    }
  }
}
