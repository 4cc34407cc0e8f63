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
    words.print("stopping");
    try {
      Optional<Thread> server = serverStopping();
      if (server.isPresent()) {
        server.get().join(LIMIT.toMillis());
      }
      words.print(server.filter(Thread::isAlive).isPresent() ? "stopped.late" : "stopped");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * The server stops in a shutdown hook of its own; its name is all that shows it. Hooks start in
   * no particular order, so it is looked for during a second; a server that is not there by then
   * has finished or never started.
   */
  private static Optional<Thread> serverStopping() throws InterruptedException {
    for (int i = 0; i < 50; i++) {
      Optional<Thread> found =
          Thread.getAllStackTraces().keySet().stream()
              .filter(thread -> thread.getName().equals("GlassFish Shutdown Hook"))
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
      Thread.sleep(20);
    }
    return Optional.empty();
  }
}
