package org.declic.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of the machine: where they are, and running one to its end. */
final class Commands {
  private Commands() {}

  static Optional<Path> find(String... names) {
    List<String> folders =
        Stream.concat(
                Arrays.stream(
                    Optional.ofNullable(System.getenv("PATH"))
                        .orElse("")
                        .split(java.io.File.pathSeparator)),
                Stream.of("/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin"))
            .toList();
    return Arrays.stream(names)
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * True when the program ended well within the minutes given; what it printed goes into the log
   * file.
   */
  static boolean succeeds(Path log, int minutes, List<String> command)
      throws IOException, InterruptedException {
    Files.createDirectories(log.toAbsolutePath().getParent());
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    Process process = builder.start();
    if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      return false;
    }
    return process.exitValue() == 0;
  }

  /**
   * Installs Debian packages where this account may; false where it may not or the package is not
   * to be had.
   */
  static boolean aptInstalls(Path log, String... packages)
      throws IOException, InterruptedException {
    Optional<Path> apt = find("apt-get");
    if (apt.isEmpty() || !"root".equals(System.getProperty("user.name"))) {
      return false;
    }
    System.out.println("Installing " + String.join(" ", packages) + " …");
    String command = apt.get().toString();
    List<String> install =
        Stream.concat(
                Stream.of(command, "install", "-y", "-q", "--no-install-recommends"),
                Arrays.stream(packages))
            .toList();
    // A new machine knows no package before its first update; one without a network may have them
    // in its cache.
    succeeds(log, 5, List.of(command, "update", "-q"));
    return succeeds(log, 15, install);
  }
}
