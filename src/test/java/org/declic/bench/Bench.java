package org.declic.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Starts the packaged jar on a generated year, drives it from this process and prints the table.
 * Everything is bounded by count and by time; nothing here passes or fails.
 */
public final class Bench {
  private static final String ALL = "all";
  private static final String STAFFING = "staffing";
  private static final int[] CONNECTIONS = {1, 16, 64};
  private static final int LEARNERS = 200;
  private static final int SESSIONS = 250;
  private static final int ATTEMPTS = 150_000;
  private static final int SITES = 29;
  private static final int VISITS = 550_000;

  /**
   * The same before every row: enough for the compiler to have seen the page, whichever came first.
   */
  private static final int WARM_UP = 400;

  private final Path target;
  private final double seconds;
  private final Pattern wanted;
  private final StringBuilder report = new StringBuilder();
  private String room;

  private Bench(Path target, double seconds, Pattern wanted) {
    this.target = target;
    this.seconds = seconds;
    this.wanted = wanted;
  }

  /**
   * Arguments: the build folder, the seconds of each measurement, and what: "all", "staffing" for
   * who leads which session alone, or else which rows, as a pattern found in their names.
   */
  public static void main(String[] args) throws Exception {
    String only = args.length > 2 ? args[2] : ALL;
    Pattern wanted = Pattern.compile(only.equals(ALL) ? "" : only);
    Bench bench = new Bench(Path.of(args[0]).toAbsolutePath(), Double.parseDouble(args[1]), wanted);
    if (!only.equals(STAFFING)) {
      bench.run();
    }
    if (only.equals(STAFFING) || only.equals(ALL)) {
      StaffingBench.report(bench::say);
    }
    Files.writeString(bench.target.resolve("bench.md"), bench.report);
    System.out.println("\nWritten to " + bench.target.resolve("bench.md"));
  }

  private void run() throws Exception {
    Path folder = target.resolve("bench");
    delete(folder);
    int port = freePort();
    Machine machine = new Machine(folder, port);
    Path jar = target.resolve("declic.jar");
    say("# Measurements");
    say("");
    say(
        "%s, %d cores, %s; server options: %s; each figure from at most %.0f s."
            .formatted(
                System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                String.join(" ", Machine.OPTIONS),
                seconds));
    say(
        "Other programs on the machine disturb times and rates; the CPU of the server per request, which the kernel accounts, least.");
    machine.start(jar, "--demo");
    machine.close();
    List<Year.Someone> people;
    try (Year year = Year.in(machine.data())) {
      people = year.learners(LEARNERS);
      year.openSession("bench-mediator", "STAFF", year.account("karim@centre.example"));
      year.openSession("bench-lead", "STAFF", year.account("claire@centre.example"));
      int sessions = year.sessions(SESSIONS);
      room = year.roomForAll();
      int attempts = year.attempts(ATTEMPTS);
      block(
          machine,
          jar,
          port,
          people,
          "A year of one centre: %d learners, %d activities, %d attempts"
              .formatted(LEARNERS, sessions, attempts),
          year);
    }
    try (Year year = Year.in(machine.data())) {
      int attempts = year.attempts(10 * ATTEMPTS);
      block(
          machine,
          jar,
          port,
          people,
          "The same with ten times the attempts: %d".formatted(attempts),
          year);
    }
    try (Year year = Year.in(machine.data())) {
      int visits = year.network(SITES, VISITS);
      block(
          machine,
          jar,
          port,
          people,
          "The same beside a network of %d sites: %d visits".formatted(SITES, visits),
          year);
    }
  }

  private void block(
      Machine machine, Path jar, int port, List<Year.Someone> people, String title, Year year)
      throws Exception {
    year.keepSessions();
    year.close();
    say("");
    say("## " + title);
    say("");
    double cold = machine.start(jar, "--demo");
    try (machine) {
      say(
          "Cold start to first page: %.1f s (%.1f s of CPU)."
              .formatted(cold, machine.cpuMillis() / 1000));
      firstVisit(port);
      Deeds deeds = Deeds.prepare(port, people, room);
      Load load = new Load(port, machine);
      Map<String, Load.Deed> rows = deeds.all();
      rows.keySet().removeIf(name -> !wanted.matcher(name).find());
      Map<String, AtomicInteger> numbers = new HashMap<>();
      for (Map.Entry<String, Load.Deed> row : rows.entrySet()) {
        AtomicInteger done = numbers.computeIfAbsent(row.getKey(), name -> new AtomicInteger());
        int most = Math.min(WARM_UP, deeds.most(row.getKey()) / 8);
        load.run(row.getValue(), 8, most, seconds * 2, done);
      }
      say("");
      say("| | connections | requests/s | p50 ms | p95 ms | p99 ms | server CPU ms |");
      say("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
      for (Map.Entry<String, Load.Deed> row : rows.entrySet()) {
        AtomicInteger done = numbers.get(row.getKey());
        measure(load, row.getKey(), row.getValue(), deeds.most(row.getKey()) - done.get(), done);
      }
      say("");
      say("Resident memory after the run: %d MB.".formatted(machine.residentMegabytes()));
    }
  }

  /**
   * @param most how often this may still be done
   * @param numbers goes on from where the warming up stopped: nothing is done twice
   */
  private void measure(Load load, String name, Load.Deed deed, int most, AtomicInteger numbers)
      throws InterruptedException {
    load.run(deed, 8, Math.min(WARM_UP, most / 4), seconds, numbers);
    for (int connections : CONNECTIONS) {
      Load.Result result = load.run(deed, connections, most / 4, seconds, numbers);
      String failed = result.failed() == 0 ? "" : " (" + result.failed() + " failed)";
      say(
          String.format(
              Locale.ROOT,
              "| %s%s | %d | %.0f | %.1f | %.1f | %.1f | %.2f |",
              name,
              failed,
              connections,
              result.perSecond(),
              result.p50(),
              result.p95(),
              result.p99(),
              result.cpu()));
    }
  }

  private void firstVisit(int port) {
    Optional<Path> chromium =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    if (chromium.isEmpty()) {
      say("First visit: not measured, no Chromium on this machine.");
      return;
    }
    FirstVisit visit = FirstVisit.of("http://127.0.0.1:" + port + "/", chromium.get());
    say(
        "First visit of an empty browser on a phone: %d requests, %.1f kB compressed."
            .formatted(visit.requests(), visit.bytes() / 1000.0));
    visit.each().stream()
        .sorted(Comparator.comparingInt(line -> -Integer.parseInt(line.split(" ")[0])))
        .forEach(line -> say("- " + line));
  }

  private void say(String line) {
    System.out.println(line);
    report.append(line).append('\n');
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }
}
