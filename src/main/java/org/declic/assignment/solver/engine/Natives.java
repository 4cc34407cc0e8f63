package org.declic.assignment.solver.engine;

import com.google.ortools.Loader;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * OR-Tools' own libraries: there for most machines, not for all. They are unpacked and loaded
 * beside whatever else is done, from the first time that anybody speaks of them.
 */
public final class Natives {
  private static final CompletableFuture<Optional<String>> TROUBLE = new CompletableFuture<>();

  static {
    Thread loading = new Thread(() -> TROUBLE.complete(load()), "staffing-engine");
    loading.setDaemon(true);
    loading.start();
  }

  private Natives() {}

  /** Waits for nothing; whoever needs them soon calls this early. */
  public static void begin() {
    // Speaking of them is enough.
  }

  /** Whether the engine can run here; waits for the answer. */
  public static boolean areHere() {
    return trouble().isEmpty();
  }

  /** Whether the engine can run here within this time. */
  public static boolean areHereWithin(double seconds) {
    try {
      return TROUBLE.get((long) (seconds * 1000), TimeUnit.MILLISECONDS).isEmpty();
    } catch (TimeoutException tooSlow) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException never) {
      throw new IllegalStateException(never);
    }
  }

  /** Whether it is known that the engine cannot run here; waits for nothing. */
  public static boolean areMissing() {
    return TROUBLE.getNow(Optional.empty()).isPresent();
  }

  /** Why it cannot; waits for the answer. */
  public static Optional<String> trouble() {
    return TROUBLE.join();
  }

  private static Optional<String> load() {
    try {
      Loader.loadNativeLibraries();
      return Optional.empty();
    } catch (RuntimeException | Error e) {
      // Whatever it is, somebody waits for the answer.
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
