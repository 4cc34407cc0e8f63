package org.declic.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** What {@link Prepare} found and started. */
public final class Prepared {
  private final Properties found;

  private Prepared(Properties found) {
    this.found = found;
  }

  static Path file(Path target) {
    return target.resolve("prepared.properties");
  }

  /** The build folder; tests run with the project folder as their own. */
  public static Path target() {
    return Path.of("target").toAbsolutePath();
  }

  public static Prepared read() {
    return new Prepared(loaded(file(target())));
  }

  /** From now on in-container tests of this process run on this database: "h2" or "mariadb". */
  public static void takeServerOf(String database) {
    Path file = target().resolve("in-container").resolve(database).resolve("server.properties");
    loaded(file).forEach((key, value) -> System.setProperty(key.toString(), value.toString()));
  }

  private static Properties loaded(Path file) {
    Properties found = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      found.load(in);
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(file + " is missing: run the tests with mvn verify", e);
    }
  }

  public Path chromium() {
    return Path.of(text("chromium"));
  }

  /** A setting of the private MariaDB, for example {@code declic.db.url}. */
  public String mariaDb(String key) {
    return text("mariadb." + key);
  }

  long mariaDbPid() {
    return Long.parseLong(text("mariadb.pid"));
  }

  private String text(String key) {
    return Optional.ofNullable(found.getProperty(key))
        .orElseThrow(() -> new IllegalStateException(key + " was not prepared"));
  }
}
