package org.declic.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What ties a learner to a session is let go of when nobody needs it any more. A new table of that
 * kind has its sweep, or stands below with the reason why it stays.
 */
class SessionTracesTest {
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\(");
  private static final Pattern COLUMN = Pattern.compile("^\\s+(session_id|learner_id) char.*");
  private static final Pattern ENTITY =
      Pattern.compile("@Table\\(name = \"(\\w+)\"\\)\\s+(?:public )?class (\\w+)");
  private static final Pattern SWEPT =
      Pattern.compile("\"(?:delete from|update) ([A-Z]\\w+) \\w (?:set \\w\\.learnerId|where)");

  /** Somebody’s own history and portfolio, which belong to the person. */
  private static final Set<String> OF_THE_PERSON =
      Set.of("seat", "presence", "observation", "evidence");

  @Test
  void every_table_of_people_in_sessions_is_swept_or_belongs_to_the_person() throws IOException {
    Set<String> looked = new TreeSet<>(swept());
    looked.addAll(OF_THE_PERSON);
    assertThat(looked).containsAll(tables());
  }

  private static Set<String> tables() throws IOException {
    Map<String, Set<String>> columns = new TreeMap<>();
    for (Path file : files(MIGRATIONS, ".sql")) {
      String table = "";
      for (String line : Files.readAllLines(file)) {
        Matcher name = TABLE.matcher(line);
        table = name.find() ? name.group(1) : table;
        Matcher column = COLUMN.matcher(line);
        if (column.matches()) {
          columns.computeIfAbsent(table, any -> new TreeSet<>()).add(column.group(1));
        }
      }
    }
    columns.values().removeIf(of -> of.size() < 2);
    assertThat(columns).containsKeys("seat_move", "walk_in_ticket", "referral_slip");
    return columns.keySet();
  }

  private static Set<String> swept() throws IOException {
    Map<String, String> tables = new TreeMap<>();
    Set<String> entities = new TreeSet<>();
    for (Path file : files(SOURCES, ".java")) {
      String code = Files.readString(file);
      ENTITY.matcher(code).results().forEach(found -> tables.put(found.group(2), found.group(1)));
      if (code.contains("Sweep sweep)")) {
        SWEPT.matcher(code).results().forEach(found -> entities.add(found.group(1)));
      }
    }
    Set<String> swept = new TreeSet<>();
    entities.forEach(entity -> swept.add(tables.getOrDefault(entity, entity)));
    return swept;
  }

  private static Iterable<Path> files(Path root, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }
}
