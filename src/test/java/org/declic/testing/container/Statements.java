package org.declic.testing.container;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the server asks its database while it answers a request, by what the entities' log says. */
public final class Statements {
  /** Threads that answer requests; what the rounds of the server ask meanwhile does not count. */
  private static final String ANSWERING = "http-thread-pool";

  private Statements() {}

  /** In the order in which they were asked, without their values. */
  public static List<String> during(Callable<?> work) throws Exception {
    List<String> asked = Collections.synchronizedList(new ArrayList<>());
    Handler ears =
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            if (Thread.currentThread().getName().startsWith(ANSWERING)) {
              asked.add(record.getMessage().replaceAll("\\s*bind =>[\\s\\S]*", ""));
            }
          }

          @Override
          public void flush() {
            // Nothing waits.
          }

          @Override
          public void close() {
            // Nothing is open.
          }
        };
    List<Logger> loggers = loggers();
    loggers.forEach(logger -> listen(logger, ears));
    try {
      work.call();
    } finally {
      loggers.forEach(logger -> leave(logger, ears));
    }
    return List.copyOf(asked);
  }

  private static List<Logger> loggers() {
    return Collections.list(LogManager.getLogManager().getLoggerNames()).stream()
        .filter(name -> name.startsWith("org.eclipse.persistence.session."))
        .filter(name -> name.endsWith(".sql"))
        .map(Logger::getLogger)
        .toList();
  }

  private static void listen(Logger logger, Handler ears) {
    ears.setLevel(Level.ALL);
    logger.setUseParentHandlers(false);
    logger.addHandler(ears);
    logger.setLevel(Level.FINE);
  }

  private static void leave(Logger logger, Handler ears) {
    logger.setLevel(Level.SEVERE);
    logger.removeHandler(ears);
    logger.setUseParentHandlers(true);
  }
}
