package org.declic.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Words on screen: French is the base, English complete, and French is set as a printer would set
 * it.
 */
class BundlesTest {
  private static final Path RESOURCES = Path.of("src/main/resources");

  /**
   * A colon, semicolon, exclamation or question mark that ends a word without a no-break space
   * before it.
   */
  private static final Pattern CROWDED =
      Pattern.compile("(?<![\\u00a0\\u202f?!:;])[:;!?]+(?=\\s|$|[»)])");

  private static final Pattern LOOSE = Pattern.compile(" [:;!?»]|« ");
  private static final Pattern BARE_QUOTES =
      Pattern.compile("«(?![\\u00a0\\u202f])|(?<![\\u00a0\\u202f])»");
  private static final Pattern STRAIGHT = Pattern.compile("\\p{L}'\\p{L}|(?<![=\\w])\"");

  static Stream<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".properties"))
          .filter(file -> !file.getFileName().toString().matches(".*_[a-z]{2}\\.properties"))
          .filter(file -> !file.startsWith(RESOURCES.resolve("META-INF")))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void english_says_everything_that_french_says(Path french) throws IOException {
    Properties base = read(french);
    Properties english = read(variant(french, "en"));
    assertThat(new TreeSet<>(english.stringPropertyNames()))
        .isEqualTo(new TreeSet<>(base.stringPropertyNames()));
    assertThat(english.stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(english.getProperty(key).isBlank())
                    .as(key)
                    .isEqualTo(base.getProperty(key).isBlank()));
  }

  /** Without it, a French reader on an English machine would be answered in English. */
  @ParameterizedTest
  @MethodSource("bundles")
  void the_french_variant_exists_and_is_empty(Path french) throws IOException {
    assertThat(read(variant(french, "fr"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void both_languages_fill_the_same_blanks(Path french) throws IOException {
    Properties base = read(french);
    Properties english = read(variant(french, "en"));
    for (String key : base.stringPropertyNames()) {
      assertThat(blanks(english.getProperty(key, "")))
          .as(key)
          .isEqualTo(blanks(base.getProperty(key)));
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void french_is_set_with_its_spaces_and_quotes(Path french) throws IOException {
    Properties base = read(french);
    List<String> faults = new ArrayList<>();
    for (String key : new TreeSet<>(base.stringPropertyNames())) {
      String text = withoutAddresses(base.getProperty(key));
      if (Stream.of(CROWDED, LOOSE, BARE_QUOTES, STRAIGHT)
          .anyMatch(fault -> fault.matcher(text).find())) {
        faults.add(key + " = " + base.getProperty(key));
      }
    }
    assertThat(faults).isEmpty();
  }

  private static String withoutAddresses(String text) {
    return text.replaceAll("\\S*(?:://|jdbc:)\\S*", "x")
        .replaceAll("\\b\\d{1,2}:\\d{2}\\b", "0")
        .replaceAll("\\{[^}]*}", "0")
        .replaceAll("<[^>]*>", "");
  }

  /** A choice between singular and plural may be needed in one language only. */
  private static TreeSet<String> blanks(String text) {
    TreeSet<String> found = new TreeSet<>();
    Pattern.compile("\\{(\\d+)(?!\\d*,choice)")
        .matcher(text)
        .results()
        .forEach(blank -> found.add(blank.group(1)));
    return found;
  }

  private static Path variant(Path base, String language) {
    return base.resolveSibling(
        base.getFileName().toString().replace(".properties", "_" + language + ".properties"));
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}
