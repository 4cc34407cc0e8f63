package org.declic.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrustTableTest {
  private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))(?:\\.(\\w+))?`");

  @Test
  void every_test_it_names_exists() throws IOException {
    String table = Files.readString(Path.of("docs/trust.md"));
    List<MatchResult> named = NAMED.matcher(table).results().toList();
    assertThat(named).isNotEmpty();
    for (MatchResult test : named) {
      String source = source(test.group(1));
      String method = test.group(2) == null ? "class " + test.group(1) : test.group(2) + "(";
      assertThat(source).as(test.group()).contains(method);
    }
  }

  private static String source(String type) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      Path found =
          files
              .filter(file -> file.getFileName().toString().equals(type + ".java"))
              .findFirst()
              .orElseThrow(() -> new AssertionError(type + " does not exist"));
      return Files.readString(found);
    }
  }
}
