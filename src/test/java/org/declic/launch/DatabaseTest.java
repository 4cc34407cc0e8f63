package org.declic.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {
  private static final String GOOD =
      "jdbc:h2:file:/srv/declic;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0";

  @TempDir private Path folder;

  @Test
  void without_a_word_records_are_kept_in_a_file_that_loses_nothing() throws Exception {
    Database database = chosen(Map.of());
    assertThat(database.driver()).isEqualTo("org.declic.platform.EmbeddedDataSource");
    assertThat(database.url())
        .startsWith("jdbc:h2:file:" + folder.resolve("data/declic"))
        .contains(";WRITE_DELAY=0");
    assertThat(Database.checkedH2(database.url())).isEqualTo(database.url());
    assertThat(database.password()).isNotEmpty();
  }

  @Test
  void an_address_of_h2_gets_what_it_does_not_say_and_keeps_what_it_says() throws Exception {
    assertThat(Database.checkedH2(GOOD + ";QUERY_CACHE_SIZE=8"))
        .isEqualTo(GOOD + ";QUERY_CACHE_SIZE=8;MAX_LENGTH_INPLACE_LOB=1048576;QUERY_TIMEOUT=30000");
  }

  @Test
  void the_file_belongs_to_its_owner_alone() throws Exception {
    chosen(Map.of());
    assertThat(rights(folder.resolve("data/declic.mv.db"))).isEqualTo("rw-------");
    assertThat(rights(folder.resolve("data"))).isEqualTo("rwx------");
  }

  @Test
  void a_file_that_was_there_is_never_replaced_by_an_empty_one() throws Exception {
    Path file = folder.resolve("data/declic.mv.db");
    assertThat(chosen(Map.of()).url()).doesNotContain("FORBID_CREATION");
    Files.writeString(file, "records");
    assertThat(chosen(Map.of()).url()).endsWith(";FORBID_CREATION=TRUE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:h2:mem:x;WRITE_DELAY=0",
        "jdbc:h2:tcp://elsewhere/x;WRITE_DELAY=0",
        GOOD + ";AUTO_SERVER=TRUE"
      })
  void h2_is_a_plain_file_and_nothing_else(String url) {
    assertThatThrownBy(() -> Database.checkedH2(url)).hasMessage("db.h2.fileonly");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:h2:file:/srv/declic;MODE=MySQL",
        GOOD + ";RETENTION_TIME=0",
        "jdbc:h2:file:/x;WRITE_DELAY=500"
      })
  void an_address_that_would_lose_confirmed_records_is_refused(String url) {
    assertThatThrownBy(() -> Database.checkedH2(url)).hasMessage("db.h2.durability");
  }

  @Test
  void mariadb_goes_through_the_mysql_driver_with_times_in_utc() throws Exception {
    Database database =
        chosen(
            Map.of(
                "DECLIC_DB_URL",
                "jdbc:mariadb://localhost/declic",
                "DECLIC_DB_PASSWORD",
                "secret"));
    assertThat(database.driver()).isEqualTo("com.mysql.cj.jdbc.MysqlDataSource");
    assertThat(database.url())
        .startsWith("jdbc:mysql://localhost/declic?")
        .contains("connectionTimeZone=UTC", "sslMode=DISABLED");
  }

  @Test
  void what_the_operator_wrote_is_kept() throws Exception {
    assertThat(
            Database.completedMysql(
                "jdbc:mysql://localhost/declic?prepStmtCacheSize=10&connectTimeout=1000"))
        .contains("prepStmtCacheSize=10", "connectTimeout=1000")
        .doesNotContain("prepStmtCacheSize=250");
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:mysql://db.example.org/declic, sslMode=VERIFY_IDENTITY",
    "jdbc:mysql://db.example.org/declic?sslMode=REQUIRED, sslMode=REQUIRED",
    "jdbc:mysql://127.0.0.1:3307/declic, sslMode=DISABLED",
    "'jdbc:mysql://a:3306,b:3306/declic', failOverReadOnly=false"
  })
  void nothing_leaves_the_machine_in_the_clear_by_itself(String url, String expected)
      throws Exception {
    assertThat(Database.completedMysql(url)).contains(expected);
  }

  @Test
  void a_link_that_may_silently_be_plain_is_refused() {
    assertThatThrownBy(
            () -> Database.completedMysql("jdbc:mysql://db.example.org/declic?sslMode=PREFERRED"))
        .hasMessage("db.mysql.preferred");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mysql://u:secret@localhost/declic",
        "jdbc:mysql://localhost/declic?password=secret"
      })
  void a_password_in_the_address_is_refused(String url) {
    assertThatThrownBy(() -> Database.completedMysql(url)).hasMessage("db.mysql.secret");
  }

  @Test
  void a_password_file_that_others_can_read_is_refused() throws Exception {
    Path file = Files.writeString(folder.resolve("password"), "secret\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    Map<String, String> asked =
        Map.of(
            "DECLIC_DB_URL",
            "jdbc:mysql://localhost/declic",
            "DECLIC_DB_PASSWORD_FILE",
            file.toString());
    assertThatThrownBy(() -> chosen(asked)).hasMessage("secrets.open");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(chosen(asked).password()).isEqualTo("secret");
  }

  @Test
  void a_server_without_a_password_is_refused() {
    assertThatThrownBy(() -> chosen(Map.of("DECLIC_DB_URL", "jdbc:mysql://localhost/declic")))
        .hasMessage("db.password.missing");
  }

  @Test
  void the_password_is_never_shown() throws Exception {
    assertThat(chosen(Map.of("DECLIC_DB_PASSWORD", "secret")).toString()).doesNotContain("secret");
  }

  private Database chosen(Map<String, String> environment) throws Trouble {
    Map<String, String> all = new HashMap<>(environment);
    all.put("DECLIC_CONFIG", empty().toString());
    return Database.chosen(Settings.read(new Properties(), all), Folder.at(folder.resolve("data")));
  }

  private Path empty() {
    try {
      return Files.writeString(folder.resolve("none.properties"), "");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String rights(Path path) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  /** One process may open a folder once; these tests open theirs several times. */
  private static final class Folder {
    private static final Map<Path, DataFolder> OPEN = new HashMap<>();

    static DataFolder at(Path path) throws Trouble {
      if (!OPEN.containsKey(path)) {
        OPEN.put(path, DataFolder.open(path));
      }
      return OPEN.get(path);
    }
  }
}
