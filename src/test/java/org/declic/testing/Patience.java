package org.declic.testing;

import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * How long a page may take for what Playwright would wait for without end. Its calls belong to one
 * thread and cannot be broken off; they do end when the process ends that draws the page.
 */
final class Patience {
  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "patience");
            thread.setDaemon(true);
            return thread;
          });

  private final Duration longest;

  Patience(Duration longest) {
    this.longest = longest;
  }

  <T> T within(String what, Supplier<T> call) {
    AtomicBoolean over = new AtomicBoolean();
    ScheduledFuture<?> end =
        CLOCK.schedule(
            () -> {
              over.set(true);
              endRenderers();
            },
            longest.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      return call.get();
    } catch (PlaywrightException e) {
      if (over.get()) {
        throw new StuckPage(
            "A page did not answer within " + longest.toSeconds() + " s and was ended: " + what, e);
      }
      throw e;
    } finally {
      end.cancel(false);
    }
  }

  /** Those of this process's browser; no other test of it is under way. */
  private static void endRenderers() {
    ProcessHandle.current()
        .descendants()
        .filter(process -> isRenderer(process.pid()))
        .forEach(ProcessHandle::destroyForcibly);
  }

  /** Read where the kernel tells it: its arguments are too many for the JDK to tell. */
  private static boolean isRenderer(long pid) {
    try {
      String command =
          Files.readString(
              Path.of("/proc", Long.toString(pid), "cmdline"), StandardCharsets.ISO_8859_1);
      return command.contains("--type=renderer");
    } catch (IOException e) {
      return false;
    }
  }
}
