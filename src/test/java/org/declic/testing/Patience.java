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
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * How long a page may take for what Playwright would wait for without end. Its calls belong to one
 * thread and cannot be broken off; they do end when the process ends that draws the page, and if
 * not even then, when the whole browser ends: the next test begins with another.
 */
final class Patience {
  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "patience");
            thread.setDaemon(true);
            return thread;
          });

  private static final Duration UNTIL_ALL_ENDS = Duration.ofSeconds(15);

  private final Duration longest;

  Patience(Duration longest) {
    this.longest = longest;
  }

  <T> T within(String what, Supplier<T> call) {
    AtomicBoolean over = new AtomicBoolean();
    ScheduledFuture<?> end =
        after(
            longest,
            () -> {
              over.set(true);
              end(command -> command.contains("--type=renderer"));
            });
    ScheduledFuture<?> endOfAll =
        after(
            longest.plus(UNTIL_ALL_ENDS),
            () -> end(command -> command.contains("chrom") && !command.contains("--type=")));
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
      endOfAll.cancel(false);
    }
  }

  private static ScheduledFuture<?> after(Duration time, Runnable work) {
    return CLOCK.schedule(work, time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Those of this process's browser; no other test of it is under way. */
  private static void end(Predicate<String> which) {
    ProcessHandle.current()
        .descendants()
        .filter(process -> which.test(command(process.pid())))
        .forEach(ProcessHandle::destroyForcibly);
  }

  /** Read where the kernel tells it: its arguments are too many for the JDK to tell. */
  private static String command(long pid) {
    try {
      return Files.readString(
          Path.of("/proc", Long.toString(pid), "cmdline"), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }
}
