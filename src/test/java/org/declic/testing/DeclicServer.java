package org.declic.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A Déclic of the test's own: the packaged jar in a process of its own, on a free port and a data
 * folder of its own.
 */
public final class DeclicServer implements AutoCloseable {
  private static final int START_SECONDS = 420;
  private static final int STOP_SECONDS = 30;

  private final int port = freePort();
  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private final List<String> options;
  private final ServerLog log;
  private Process process;

  private DeclicServer(Path folder, String... options) {
    this.folder = folder;
    this.options = Arrays.asList(options);
    this.log = ServerLog.in(data().resolve("log/declic.0.log"));
    environment.put("DECLIC_PORT", Integer.toString(port));
    environment.put("DECLIC_HOST", "127.0.0.1");
    environment.put("DECLIC_DATA", data().toString());
    environment.put("LANG", "fr_FR.UTF-8");
    environment.put("LC_ALL", "");
  }

  /** Starts on a new data folder, with demonstration data. */
  public static DeclicServer withDemonstration() {
    return prepared("--demo").started();
  }

  /**
   * Starts on a new data folder the way a centre does for the first time: it waits for its set-up
   * code.
   */
  public static DeclicServer forTheFirstTime() {
    return prepared().started();
  }

  /** Not started yet: for tests of what is said before. */
  public static DeclicServer prepared(String... options) {
    try {
      Path all = Files.createDirectories(Prepared.target().resolve("servers"));
      return new DeclicServer(Files.createTempDirectory(all, "server"), options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public DeclicServer with(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Starts, or starts again on the same port and data, and waits for the first page. */
  public DeclicServer started() {
    launch();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
    try {
      while (!said().contains("Ctrl-C")) {
        if (!process.isAlive()) {
          throw new IllegalStateException("Déclic did not start: " + said());
        }
        if (System.nanoTime() > deadline) {
          kill();
          throw new IllegalStateException(
              "Déclic did not answer within " + START_SECONDS + " s: " + said());
        }
        process.waitFor(100, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return this;
  }

  /** Starts and waits until it ends by itself; returns how it ended. */
  public int runsUntilItEnds() {
    launch();
    try {
      if (!process.waitFor(START_SECONDS, TimeUnit.SECONDS)) {
        kill();
        throw new IllegalStateException("Déclic did not end: " + said());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void launch() {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Start-up is mostly compilation: the quick compiler is enough for tests.
                "-XX:TieredStopAtLevel=1",
                // With it Java keeps room for a fifth of the compiled code, and fails when that is
                // full.
                "-XX:ReservedCodeCacheSize=240m",
                "-Xmx512m",
                "-jar",
                Prepared.target().resolve("declic.jar").toString(),
                "--stop-with-parent"));
    command.addAll(options);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("DECLIC_"));
    builder.environment().putAll(environment);
    builder.redirectOutput(folder.resolve("console.txt").toFile());
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The power cut: nothing is asked, nothing is saved. */
  public void kill() {
    process.destroyForcibly();
    await();
  }

  /** Stops in good order. */
  public void stop() {
    process.destroy();
    await();
  }

  private void await() {
    try {
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("Déclic did not stop within " + STOP_SECONDS + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public String address() {
    return "http://127.0.0.1:" + port;
  }

  public int port() {
    return port;
  }

  public Path data() {
    return folder.resolve("data");
  }

  public long pid() {
    return process.pid();
  }

  /** Everything the console showed since the last start. */
  public String said() {
    try {
      return Files.readString(folder.resolve("console.txt"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  /** What the server complained of since the last call. */
  public List<String> newWarnings() {
    return log.warnings();
  }

  /** The status of a plain GET without cookies; redirects are not followed. */
  public int statusOf(String path) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create(address() + path).toURL().openConnection();
      connection.setInstanceFollowRedirects(false);
      connection.setReadTimeout(30_000);
      return connection.getResponseCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (process != null && process.isAlive()) {
      stop();
    }
  }

  private static int freePort() {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
