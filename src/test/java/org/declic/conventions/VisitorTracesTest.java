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
 * What somebody without a card did is gone after a month. A new table that points to learners must
 * be emptied with the others, or the first old visitor stops the whole sweep.
 */
class VisitorTracesTest {
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern TABLE = Pattern.compile("create table (\\w+)");
  private static final Pattern LEARNER = Pattern.compile("references learner ?\\(");
  private static final Pattern SWEPT =
      Pattern.compile(
          "delete from (\\w+) where learner_id in\"\\s*\\+ \" \\(select id from learner");

  /** Only whoever has a card gets a row there; and a code to keep a run is gone after minutes. */
  private static final Set<String> WITH_CARD =
      Set.of(
          "keep_code",
          "pass",
          "observation",
          "seat",
          "presence",
          "presence_dispute",
          "waitlist_entry",
          "walk_in_ticket",
          "reminder_contact");

  @Test
  void every_table_with_learners_is_emptied_of_visitors_or_never_has_one() throws IOException {
    Set<String> known = new TreeSet<>(swept());
    known.addAll(WITH_CARD);
    assertThat(known).containsAll(tables());
  }

  private static Set<String> tables() throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path file : files(MIGRATIONS, ".sql")) {
      String table = "";
      for (String line : Files.readAllLines(file)) {
        Matcher name = TABLE.matcher(line);
        table = name.find() ? name.group(1) : table;
        if (LEARNER.matcher(line).find()) {
          found.add(table);
        }
      }
    }
    assertThat(found).contains("attempt", "pass");
    return found;
  }

  private static Set<String> swept() throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path file : files(SOURCES, "Sweep.java")) {
      SWEPT.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
    }
    return found;
  }

  private static Iterable<Path> files(Path root, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }
}
