package org.declic.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A query is made of literals and constants; what people typed only ever comes as a parameter. */
@Tag("INJ-01")
class QueriesTest {
  private static final Pattern CALL =
      Pattern.compile("\\b(?:create(?:Native)?Query|prepareStatement|executeQuery)\\(");
  private static final Pattern LITERAL =
      Pattern.compile("\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"");
  private static final Pattern FIXED = Pattern.compile("[\\s+]*(?:[A-Z][A-Z0-9_]*[\\s+]*)*");

  static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void no_query_is_put_together_from_text(Path source) throws IOException {
    String code = LITERAL.matcher(Files.readString(source)).replaceAll(" ");
    Matcher calls = CALL.matcher(code);
    while (calls.find()) {
      String argument = firstArgument(code, calls.end());
      assertThat(argument).as("a query in %s", source).matches(FIXED);
    }
  }

  private static String firstArgument(String code, int from) {
    int depth = 0;
    for (int at = from; at < code.length(); at++) {
      char sign = code.charAt(at);
      if (sign == '(') {
        depth++;
      } else if (sign == ')' && depth-- == 0 || sign == ',' && depth == 0) {
        return code.substring(from, at);
      }
    }
    return "";
  }
}
