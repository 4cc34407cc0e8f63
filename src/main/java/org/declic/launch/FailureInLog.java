package org.declic.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds why a deployment failed: the deepest cause of the first error with a stack trace since the
 * start; what follows in the log is mostly that error again, further up.
 */
final class FailureInLog {
  private static final Pattern EVENT = Pattern.compile("^(\\d{4}-\\S+Z) (\\S+) \\S+ (.*)");
  private static final Pattern CAUSE =
      Pattern.compile("^ {4}(Caused by: )?(?:[\\w$]+\\.)+([\\w$]+)(?:: (.*))?$");

  private FailureInLog() {}

  static Optional<String> find(Path folder, Instant since) {
    try {
      byte[] log = Files.readAllBytes(folder.resolve("declic.0.log"));
      return find(new String(log, StandardCharsets.UTF_8).lines().toList(), since);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  static Optional<String> find(List<String> lines, Instant since) {
    String error = null;
    String cause = null;
    boolean inError = false;
    for (String line : lines) {
      Matcher event = EVENT.matcher(line);
      if (event.matches()) {
        if (cause != null) {
          break;
        }
        inError = event.group(2).equals("SEVERE") && !Instant.parse(event.group(1)).isBefore(since);
        error = inError ? event.group(3) : error;
        continue;
      }
      Matcher because = CAUSE.matcher(line);
      if (inError && because.matches()) {
        cause = because.group(3) == null ? because.group(2) : because.group(3);
      }
    }
    return Optional.ofNullable(cause == null ? error : cause).map(String::strip);
  }
}
