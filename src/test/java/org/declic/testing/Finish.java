package org.declic.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs after the integration tests: stops what {@link Prepare} started, then refuses a run in which
 * a test was skipped or a server inside the container warned of something.
 */
public final class Finish {
  private static final Pattern CASE =
      Pattern.compile("<testcase name=\"([^\"]*)\" classname=\"([^\"]*)\"[^>]*[^/]>\\s*<skipped");

  /** So rare that more of them are a fault, of the pages or of the machine. */
  private static final int MOST_STUCK = 3;

  private Finish() {}

  /** Argument: the build folder. */
  public static void main(String[] args) throws Exception {
    Path target = Path.of(args[0]).toAbsolutePath();
    MariaDb.end(Prepared.read().mariaDbPid(), "mariadbd");
    List<String> complaints = new ArrayList<>();
    for (String reports :
        List.of("surefire-reports", "reports/all", "reports/h2", "reports/mariadb")) {
      skipped(target.resolve(reports)).forEach(name -> complaints.add("skipped: " + name));
    }
    for (String name : List.of("h2", "mariadb")) {
      ServerLog.in(target.resolve("in-container").resolve(name).resolve("server.log"))
          .warnings()
          .forEach(line -> complaints.add("the server warned (" + name + "): " + line));
    }
    List<String> stuck = StuckPage.told(target);
    if (!stuck.isEmpty()) {
      System.out.println(stuck.size() + " pages were stuck and visited once more:");
      stuck.forEach(System.out::println);
    }
    if (stuck.size() > MOST_STUCK) {
      complaints.add("more than " + MOST_STUCK + " pages were stuck in one run");
    }
    complaints.forEach(System.err::println);
    if (!complaints.isEmpty()) {
      System.exit(1);
    }
  }

  private static List<String> skipped(Path reports) throws IOException {
    List<String> names = new ArrayList<>();
    if (Files.isDirectory(reports)) {
      try (Stream<Path> files = Files.list(reports)) {
        for (Path file : files.filter(path -> path.toString().endsWith(".xml")).toList()) {
          Matcher matcher = CASE.matcher(Files.readString(file));
          while (matcher.find()) {
            names.add(matcher.group(2) + "." + matcher.group(1));
          }
        }
      }
    }
    return names;
  }
}
