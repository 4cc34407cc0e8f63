package org.declic.assignment.solver.engine;

import com.google.ortools.Loader;
import java.util.Optional;

/** OR-Tools' own libraries: there for most machines, not for all. */
public final class Natives {
  private static final Optional<String> TROUBLE = load();

  private Natives() {}

  /** Whether the engine can run here. */
  public static boolean areHere() {
    return TROUBLE.isEmpty();
  }

  /** Why not. */
  public static Optional<String> trouble() {
    return TROUBLE;
  }

  private static Optional<String> load() {
    try {
      Loader.loadNativeLibraries();
      return Optional.empty();
    } catch (RuntimeException | LinkageError e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
