package org.declic.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A database that has run a migration never sees another version of it. */
class MigrationsTest {
  private static final Path FOLDER = Path.of("src/main/resources/db/migration");
  private static final Path RELEASED = Path.of("src/test/resources/released-migrations.txt");
  private static final Pattern NAME = Pattern.compile("V(\\d{3})__[a-z0-9_]+\\.sql");

  @Test
  void each_has_a_number_of_its_own_and_a_name() throws IOException {
    Map<String, Path> numbers = new TreeMap<>();
    for (Path file : migrations()) {
      Matcher name = NAME.matcher(file.getFileName().toString());
      assertThat(name.matches()).as(file.toString()).isTrue();
      String place = file.getParent().getFileName() + " " + name.group(1);
      assertThat(numbers.put(place, file)).as("number %s is taken twice", name.group(1)).isNull();
    }
  }

  @Test
  void a_released_one_is_never_changed() throws Exception {
    for (String line : Files.readAllLines(RELEASED)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] entry = line.split("\\s+", 2);
        assertThat(sum(FOLDER.resolve(entry[1]))).as(entry[1]).isEqualTo(entry[0]);
      }
    }
  }

  private static List<Path> migrations() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".sql")).sorted().toList();
    }
  }

  /** Of the text with plain line ends, so that a checkout on another system counts as the same. */
  private static String sum(Path file) throws Exception {
    byte[] text = Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
  }
}
