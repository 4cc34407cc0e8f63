package org.declic.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  @TempDir private Path folder;

  @Test
  void a_system_property_wins_over_the_environment_and_that_over_the_file() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("declic.properties"),
            "declic.port=1111\ndeclic.host=a\ndeclic.data=d\n");
    Properties system = new Properties();
    system.setProperty("declic.port", "3333");
    Map<String, String> environment =
        Map.of("DECLIC_CONFIG", file.toString(), "DECLIC_PORT", "2222", "DECLIC_HOST", "b");
    Settings settings = Settings.read(system, environment);
    assertThat(settings.port("declic.port", 8080)).isEqualTo(3333);
    assertThat(settings.text("declic.host")).contains("b");
    assertThat(settings.text("declic.data")).contains("d");
  }

  @Test
  void what_stands_only_in_the_file_reaches_the_application() throws Exception {
    Path file =
        Files.writeString(folder.resolve("declic.properties"), "declic.mail.from=a@example.org\n");
    Properties system = new Properties();
    Settings.read(system, Map.of("DECLIC_CONFIG", file.toString())).passOn();
    assertThat(system).containsEntry("declic.mail.from", "a@example.org");
  }

  @Test
  void a_file_with_a_password_belongs_to_its_owner_alone() throws Exception {
    Path file =
        Files.writeString(folder.resolve("declic.properties"), "declic.db.password=secret\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Map<String, String> environment = Map.of("DECLIC_CONFIG", file.toString());
    assertThatThrownBy(() -> Settings.read(new Properties(), environment))
        .hasMessage("secrets.open");
  }

  @Test
  void a_named_file_that_is_missing_is_said() {
    Map<String, String> environment = Map.of("DECLIC_CONFIG", folder.resolve("none").toString());
    assertThatThrownBy(() -> Settings.read(new Properties(), environment))
        .hasMessage("settings.unreadable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "70000", "-1", "http"})
  void a_port_is_a_port(String asked) throws Exception {
    Settings settings = settings("DECLIC_PORT", asked);
    assertThatThrownBy(() -> settings.port("declic.port", 8080)).hasMessage("settings.port");
  }

  @ParameterizedTest
  @CsvSource({"true, true", "OUI, true", "false, false", "no, false", "'', true"})
  void yes_and_no_are_understood(String asked, boolean expected) throws Exception {
    assertThat(settings("DECLIC_DEMO", asked).isTrue("declic.demo", true)).isEqualTo(expected);
  }

  @Test
  void anything_between_yes_and_no_is_refused() throws Exception {
    Settings settings = settings("DECLIC_DEMO", "peut-être");
    assertThatThrownBy(() -> settings.isTrue("declic.demo", false)).hasMessage("settings.yesno");
  }

  @ParameterizedTest
  @CsvSource({"C.UTF-8, fr", "en_GB.UTF-8, en", "fr_FR.UTF-8, fr", "de_DE.UTF-8, fr"})
  void the_console_speaks_french_unless_the_machine_speaks_english(String lang, String expected) {
    assertThat(Words.locale(Map.of("LANG", lang))).isEqualTo(new Locale(expected));
  }

  private Settings settings(String name, String value) throws Exception {
    Path none = Files.writeString(folder.resolve("none.properties"), "");
    return Settings.read(new Properties(), Map.of(name, value, "DECLIC_CONFIG", none.toString()));
  }
}
