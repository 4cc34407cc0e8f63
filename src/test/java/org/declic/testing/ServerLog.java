package org.declic.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.declic.testing.container.Faults;

/** The log of a server under test; whatever it warns of fails the test that made it. */
final class ServerLog {
  private static final Pattern COMPLAINT =
      Pattern.compile("^\\d{4}-\\S+ (WARNING|SEVERE|AVERTISSEMENT|GRAVE) .*");

  /** What the platform says of itself in every start; nothing of ours causes it. */
  private static final List<String> OF_THE_PLATFORM =
      List.of("Payara Micro Runtime directory is located in a temporary file location");

  private final Path file;
  private int read;

  private ServerLog(Path file) {
    this.file = file;
  }

  static ServerLog in(Path file) {
    return new ServerLog(file);
  }

  /** The complaints written since the last call. */
  List<String> warnings() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      byte[] all = Files.readAllBytes(file);
      int from = Math.min(read, all.length);
      read = all.length;
      Stream<String> lines =
          new String(all, from, all.length - from, StandardCharsets.UTF_8).lines();
      return unordered(lines)
          .filter(line -> COMPLAINT.matcher(line).matches())
          .filter(line -> OF_THE_PLATFORM.stream().noneMatch(line::contains))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without what the server said while a test broke its database on purpose. */
  private static Stream<String> unordered(Stream<String> lines) {
    AtomicBoolean ordered = new AtomicBoolean();
    return lines.filter(
        line -> {
          if (line.endsWith(Faults.BEGIN)) {
            ordered.set(true);
          } else if (line.endsWith(Faults.END)) {
            ordered.set(false);
          }
          return !ordered.get();
        });
  }
}
