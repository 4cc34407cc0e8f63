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
    Properties found = new Properties();
    try (Reader in = Files.newBufferedReader(file(target()))) {
      found.load(in);
      return new Prepared(found);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "target/prepared.properties is missing: run the tests with mvn verify", e);
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
