package org.declic.testing;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.declic.launch.EmbeddedUrl;

/**
 * Runs before the integration tests: finds or installs what they need and writes down where it is.
 * Says in one sentence what to install where it cannot.
 */
public final class Prepare {
  private Prepare() {}

  /** Arguments: the build folder, the folder of Maven. */
  public static void main(String[] args) throws Exception {
    Path target = Path.of(args[0]).toAbsolutePath();
    Path maven = Path.of(args[1]);
    long build = ProcessHandle.current().parent().map(ProcessHandle::pid).orElseThrow();
    // Results of an earlier run would be added to those of this one.
    Folders.empty(target.resolve("reports"));
    Folders.empty(target.resolve("servers"));
    try {
      Properties found = new Properties();
      found.setProperty("build.pid", Long.toString(build));
      found.setProperty("chromium", Chromium.findOrInstall().toString());
      MariaDb mariaDb = MariaDb.start(target.resolve("mariadb"), maven, build);
      found.setProperty("mariadb.pid", Long.toString(mariaDb.pid()));
      found.setProperty("mariadb.version", mariaDb.version());
      mariaDb.settings().forEach((key, value) -> found.put("mariadb." + key, value));
      write(found, Prepared.file(target));
      containerFor("h2", target, build, embedded(target));
      containerFor("mariadb", target, build, mariaDb.settings());
      System.out.println("Ready: " + found.getProperty("chromium") + "; " + mariaDb.version());
    } catch (CannotPrepare cannot) {
      System.err.println(cannot.getMessage());
      System.exit(1);
    }
  }

  private static Properties embedded(Path target) throws IOException {
    Path data = fresh(target, "h2").resolve("data");
    Files.createDirectories(data);
    Properties settings = new Properties();
    settings.setProperty("declic.db.driver", "org.declic.platform.EmbeddedDataSource");
    settings.setProperty("declic.db.url", EmbeddedUrl.in(data));
    settings.setProperty("declic.db.user", "declic");
    settings.setProperty("declic.db.password", "declic");
    return settings;
  }

  /** The files that the in-container tests hand to their server: settings and logging. */
  private static void containerFor(String name, Path target, long build, Properties database)
      throws IOException {
    Path folder =
        name.equals("h2") ? target.resolve("in-container").resolve(name) : fresh(target, name);
    Files.createDirectories(folder.resolve("data"));
    Properties settings = new Properties();
    database.forEach(
        (key, value) -> {
          if (key.toString().startsWith("declic.")) {
            settings.put(key, value);
          }
        });
    settings.setProperty("declic.db.driver", "org.declic.testing.container.FaultyDataSource");
    settings.setProperty("declic.data", folder.resolve("data").toString());
    settings.setProperty("declic.demo", "false");
    settings.setProperty("declic.test.build", Long.toString(build));
    write(settings, folder.resolve("settings.properties"));
    Files.createDirectories(folder.resolve("tmp"));
    write(server(folder, target), folder.resolve("server.properties"));
    Files.writeString(
        folder.resolve("pre-boot-commands.txt"),
        Files.readString(Path.of("server-config/payara/pre-boot-commands.txt"))
            + "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener"
            + ".address=127.0.0.1\n");
    Files.writeString(
        folder.resolve("logging.properties"),
        """
        handlers=java.util.logging.FileHandler, java.util.logging.ConsoleHandler
        java.util.logging.FileHandler.pattern=%s/server.log
        java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
        java.util.logging.FileHandler.encoding=UTF-8
        java.util.logging.FileHandler.level=ALL
        java.util.logging.ConsoleHandler.level=ALL
        java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter
        java.util.logging.SimpleFormatter.format=%%1$tFT%%1$tTZ %%4$s %%3$s: %%5$s%%6$s%%n
        .level=WARNING
        org.declic.level=INFO
        # The container learns from these lines where the tests were deployed.
        PayaraMicro.level=INFO
        jakarta.enterprise.web.util.level=SEVERE
        javax.enterprise.system.security.ssl.level=SEVERE
        javax.enterprise.system.tools.deployment.dol.level=SEVERE
        """
            .formatted(folder.toString().replace('\\', '/')));
  }

  /** How the adapter of the tests starts their server. */
  private static Properties server(Path folder, Path target) {
    Properties server = new Properties();
    server.setProperty(
        "payara.microJar", target.resolve("server").resolve("payara-micro.jar").toString());
    server.setProperty(
        "payara.cmdOptions",
        "-Xmx512m -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -Djava.io.tmpdir="
            + folder.resolve("tmp"));
    server.setProperty(
        "payara.extraMicroOptions",
        "--nohazelcast --disablephonehome --systemproperties "
            + folder.resolve("settings.properties")
            + " --logproperties "
            + folder.resolve("logging.properties")
            + " --prebootcommandfile "
            + folder.resolve("pre-boot-commands.txt"));
    return server;
  }

  private static Path fresh(Path target, String name) throws IOException {
    Path folder = target.resolve("in-container").resolve(name);
    Folders.empty(folder);
    return Files.createDirectories(folder);
  }

  private static void write(Properties properties, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (Writer out = Files.newBufferedWriter(file)) {
      properties.store(out, null);
    }
  }
}
