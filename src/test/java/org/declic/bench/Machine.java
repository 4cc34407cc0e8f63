package org.declic.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged jar as an operator runs it, and what the kernel says of it. */
final class Machine implements AutoCloseable {
  /** Linux counts in hundredths of a second. */
  private static final double MILLIS_A_TICK = 10;

  /** Those of the runbook; others with {@code -Dbench.options=...}, to try them. */
  static final List<String> OPTIONS =
      List.of(System.getProperty("bench.options", "-Xmx512m").strip().split(" +"));

  private final Path folder;
  private final int port;
  private Process process;

  Machine(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /** Starts and returns the seconds until the first page answered. */
  double start(Path jar, String... arguments) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.addAll(List.of("-jar", jar.toString(), "--stop-with-parent"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console().toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("DECLIC_"));
    builder.environment().put("DECLIC_PORT", Integer.toString(port));
    builder.environment().put("DECLIC_HOST", "127.0.0.1");
    builder.environment().put("DECLIC_DATA", folder.resolve("data").toString());
    long start = System.nanoTime();
    process = builder.start();
    while (!Files.readString(console()).contains("Ctrl-C")) {
      if (!process.isAlive() || System.nanoTime() - start > TimeUnit.MINUTES.toNanos(5)) {
        process.destroyForcibly();
        throw new IOException("Déclic did not start: " + Files.readString(console()));
      }
      process.waitFor(20, TimeUnit.MILLISECONDS);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private Path console() {
    return folder.resolve("console.txt");
  }

  Path data() {
    return folder.resolve("data");
  }

  /** User and system time that the process has used. */
  double cpuMillis() {
    String stat = read("stat");
    // The name of the program stands in brackets and may contain spaces.
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MILLIS_A_TICK;
  }

  long residentMegabytes() {
    return read("status")
            .lines()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .findFirst()
            .orElseThrow()
        / 1024;
  }

  private String read(String file) {
    try {
      return Files.readString(Path.of("/proc", Long.toString(process.pid()), file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
