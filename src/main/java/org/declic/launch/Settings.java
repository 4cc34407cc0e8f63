package org.declic.launch;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What the operator asked for. A setting {@code declic.db.url} is looked for as a system property,
 * then as {@code DECLIC_DB_URL} in the environment, then in the settings file; an empty value
 * counts as not given.
 */
final class Settings {
  private static final List<String> SECRETS =
      List.of("declic.db.password", "declic.mail.password", "declic.sms.token");
  private static final String DEFAULT_FILE = "declic.properties";

  private final Properties system;
  private final Map<String, String> environment;
  private final Properties file;

  private Settings(Properties system, Map<String, String> environment, Properties file) {
    this.system = system;
    this.environment = environment;
    this.file = file;
  }

  static Settings read(Properties system, Map<String, String> environment) throws Trouble {
    Settings withoutFile = new Settings(system, environment, new Properties());
    Optional<String> named = withoutFile.text("declic.config");
    Path path = Path.of(named.orElse(DEFAULT_FILE));
    if (named.isEmpty() && !Files.exists(path)) {
      return withoutFile;
    }
    Properties file = new Properties();
    try (Reader reader = Files.newBufferedReader(path)) {
      file.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new Trouble("settings.unreadable", path.toAbsolutePath());
    }
    Settings settings = new Settings(system, environment, file);
    if (SECRETS.stream().anyMatch(file::containsKey)) {
      Secrets.refuseIfOthersCanRead(path);
    }
    return settings;
  }

  Optional<String> text(String key) {
    return given(system.getProperty(key))
        .or(() -> given(environment.get(key.toUpperCase(Locale.ROOT).replace('.', '_'))))
        .or(() -> given(file.getProperty(key)));
  }

  int port(String key, int otherwise) throws Trouble {
    Optional<String> asked = text(key);
    if (asked.isEmpty()) {
      return otherwise;
    }
    try {
      int port = Integer.parseInt(asked.get());
      if (port > 0 && port < 65536) {
        return port;
      }
    } catch (NumberFormatException e) {
      // said below, with what was written
    }
    throw new Trouble("settings.port", key, asked.get());
  }

  boolean isTrue(String key, boolean otherwise) throws Trouble {
    String asked = text(key).orElse(Boolean.toString(otherwise));
    return switch (asked.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "oui", "1" -> true;
      case "false", "no", "non", "0" -> false;
      default -> throw new Trouble("settings.yesno", key, asked);
    };
  }

  /**
   * Gives the application the settings that stand only in the file: it reads system properties and
   * the environment.
   */
  void passOn() {
    file.stringPropertyNames().stream()
        .filter(key -> key.startsWith("declic."))
        .forEach(key -> text(key).ifPresent(value -> system.setProperty(key, value)));
  }

  private static Optional<String> given(String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }
}
