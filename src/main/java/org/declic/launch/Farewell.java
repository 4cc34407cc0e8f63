package org.declic.launch;

import java.time.Duration;
import java.util.Optional;

/** Says that Déclic has stopped, once the server has really let go of the records. */
final class Farewell {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private Farewell() {}

  static void sayWhenStopped(Words words) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> waitAndSay(words), "declic-farewell"));
  }

  private static void waitAndSay(Words words) {
    Optional<Thread> stopping = serverStopping();
    if (stopping.isEmpty()) {
      return;
    }
    words.print("stopping");
    try {
      stopping.get().join(LIMIT.toMillis());
      words.print(stopping.get().isAlive() ? "stopped.late" : "stopped");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * The server stops in a shutdown hook of its own, which runs beside this one; its name is all
   * that shows it.
   */
  private static Optional<Thread> serverStopping() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("GlassFish Shutdown Hook"))
        .findFirst();
  }
}
