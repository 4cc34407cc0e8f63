package org.declic.content.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.declic.content.Reading;
import org.junit.jupiter.api.Test;

/** Whatever stands in the files, there is a pathway or an error; never a failure. */
class BrokenFilesTest {
  private static final String SIGNS = "{}[]:#->&*?|%@`\"'\\\n\n  \t,.0aé\u00A0\uE000\uE001🎉";

  private static Map<String, String> sample() {
    ContentFiles files = ContentFiles.of(Sample.FOLDER);
    Map<String, String> texts = new LinkedHashMap<>();
    files.names().forEach(name -> texts.put(name, files.text(name).orElseThrow()));
    return texts;
  }

  private static void read(Map<String, String> texts, String what) {
    try {
      Reading reading = PathwayReader.read(ContentFiles.of(texts));
      assertThat(reading.pathway().isPresent()).as(what).isEqualTo(reading.errors().isEmpty());
    } catch (RuntimeException failure) {
      throw new AssertionError(what, failure);
    }
  }

  @Test
  void damaged_characters() {
    Random random = new Random(2026);
    List<String> names = List.copyOf(sample().keySet());
    for (int i = 0; i < 120; i++) {
      Map<String, String> texts = sample();
      String name = names.get(random.nextInt(names.size()));
      StringBuilder text = new StringBuilder(texts.get(name));
      for (int n = 1 + random.nextInt(3); n > 0; n--) {
        int at = random.nextInt(text.length());
        text.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      texts.put(name, text.toString());
      read(texts, "damage " + i + " in " + name);
    }
  }

  @Test
  void missing_lines() {
    Random random = new Random(7);
    List<String> names = List.copyOf(sample().keySet());
    for (int i = 0; i < 120; i++) {
      Map<String, String> texts = sample();
      String name = names.get(random.nextInt(names.size()));
      List<String> lines = new ArrayList<>(texts.get(name).lines().toList());
      lines.remove(random.nextInt(lines.size()));
      texts.put(name, String.join("\n", lines));
      read(texts, "line missing " + i + " in " + name);
    }
  }

  @Test
  void missing_empty_and_cut_files() {
    for (String name : sample().keySet()) {
      Map<String, String> texts = sample();
      String text = texts.remove(name);
      read(texts, "without " + name);
      texts.put(name, "");
      read(texts, "empty " + name);
      texts.put(name, text.substring(0, text.length() / 2));
      read(texts, "half of " + name);
      texts.put(name, "x");
      read(texts, "one letter in " + name);
      texts.put(name, "[[[]]]");
      read(texts, "brackets in " + name);
    }
    read(Map.of(), "nothing at all");
  }

  @Test
  void words_copied_from_another_exercise_are_told() {
    Sample.with(
            Sample.SCENARIO_WORDS,
            ":: mission",
            "---\nscenario: mailbox/mairie\nlang: fr\n---\n:: mission")
        .isRefusedBy(2, "scenario: mailbox/mairie");
  }
}
