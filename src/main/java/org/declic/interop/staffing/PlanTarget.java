package org.declic.interop.staffing;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where a plan goes: the whole plan or none, so that a reader never meets half of one. */
final class PlanTarget {
  private PlanTarget() {}

  /** Puts a plan somewhere. */
  interface Writing {
    void onto(Writer target) throws IOException;
  }

  /** A place where no plan can be written; its message is the place. */
  static final class Unwritable extends RuntimeException {
    private final String why;
    private final String detail;

    private Unwritable(Path target, String why, String detail) {
      super(target.toString());
      this.why = why;
      this.detail = detail;
    }

    /** Part of the key of a sentence in this package's words. */
    String why() {
      return why;
    }

    String detail() {
      return detail;
    }
  }

  /** Before the search, whose work would be lost. */
  static void demandPossible(Path target) {
    if (Files.isDirectory(target)) {
      throw new Unwritable(target, "folder", "");
    }
    if (!Files.isWritable(folder(target))) {
      throw new Unwritable(target, "nowhere", "");
    }
  }

  private static Path folder(Path target) {
    return target.toAbsolutePath().getParent();
  }

  static void into(Path target, Writing writing) {
    try {
      Path half = Files.createTempFile(folder(target), "plan", ".json");
      try {
        try (Writer writer = Files.newBufferedWriter(half, StandardCharsets.UTF_8)) {
          writing.onto(writer);
        }
        Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(half);
      }
    } catch (IOException broken) {
      throw new Unwritable(target, "lost", String.valueOf(broken.getMessage()));
    }
  }

  static void onto(PrintStream out, Writing writing) {
    try {
      writing.onto(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      out.println();
    } catch (IOException never) {
      // A stream that prints keeps its troubles to itself.
      throw new UncheckedIOException(never);
    }
  }
}
