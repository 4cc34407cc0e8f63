package org.declic.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A table that knows a learner is emptied, or forgets whom it named, when somebody has everything
 * erased. {@code ErasureIT} plants a row in each and looks for what is left; this test says at once
 * which one was forgotten.
 */
class ErasureTracesTest {
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern TABLE = Pattern.compile("(?:create|alter) table (\\w+)");
  private static final Pattern PERSON =
      Pattern.compile("(?:^|add column )\\s*\\w*(?:learner_id|subject_id|owner_id) char");
  private static final Pattern FORGOTTEN =
      Pattern.compile("\"(?:delete from|update) (\\w+) [^\"]*(?:\"\\s*\\+\\s*\"[^\"]*)*\"");

  /** By its own verbs: contacts with their letters, which are known by their key. */
  private static final Set<String> OTHERWISE = Set.of("reminder_contact", "outbox_letter");

  @Test
  void every_table_that_knows_a_learner_forgets_them() throws IOException {
    Set<String> handled = new TreeSet<>(forgotten());
    handled.addAll(OTHERWISE);
    assertThat(handled).containsAll(tables());
  }

  private static Set<String> tables() throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path file : files(MIGRATIONS, ".sql")) {
      String table = "";
      for (String line : Files.readAllLines(file)) {
        Matcher name = TABLE.matcher(line);
        table = name.find() ? name.group(1) : table;
        if (PERSON.matcher(line).find()) {
          found.add(table);
        }
      }
    }
    assertThat(found).contains("attempt", "seat", "walk_in_ticket", "feed_address", "diary");
    return found;
  }

  private static Set<String> forgotten() throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path file : files(SOURCES, ".java")) {
      String code = Files.readString(file);
      if (code.contains("LearnerErased erased)")) {
        FORGOTTEN.matcher(code).results().forEach(match -> found.add(match.group(1)));
      }
    }
    return found;
  }

  private static Iterable<Path> files(Path root, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }
}
