package org.declic.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The browser did not come to an end with what was asked of it. */
public final class StuckPage extends RuntimeException {
  StuckPage(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** Kept for {@link Finish}, which counts. */
  void tell() {
    System.out.println(getMessage());
    try {
      Files.writeString(
          file(Prepared.target()),
          getMessage() + System.lineSeparator(),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> told(Path target) throws IOException {
    Path file = file(target);
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  private static Path file(Path target) {
    return target.resolve("servers").resolve("stuck-pages.txt");
  }
}
