package org.declic.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Keeps a program running exactly as long as the build: ends it when the build ends, even one that
 * was killed. A process of its own, because a killed build can no longer clean up.
 */
public final class Watchdog {
  private Watchdog() {}

  static Process keep(long build, Path log, List<String> command) throws IOException {
    String classes = Path.of("target/test-classes").toAbsolutePath().toString();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> watching =
        new ArrayList<>(
            List.of(
                java,
                "-Xmx16m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classes,
                Watchdog.class.getName(),
                Long.toString(build)));
    watching.addAll(command);
    return new ProcessBuilder(watching)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
        .start();
  }

  /** Arguments: the id of the build's process, then the command to keep. */
  public static void main(String[] args) throws Exception {
    Process kept =
        new ProcessBuilder(Arrays.asList(args).subList(1, args.length)).inheritIO().start();
    Runtime.getRuntime().addShutdownHook(new Thread(kept::destroy));
    CompletableFuture<?> buildEnds =
        ProcessHandle.of(Long.parseLong(args[0]))
            .<CompletableFuture<?>>map(ProcessHandle::onExit)
            .orElseGet(() -> CompletableFuture.completedFuture(null));
    CompletableFuture.anyOf(buildEnds, kept.onExit()).join();
    kept.destroy();
    kept.waitFor();
  }
}
