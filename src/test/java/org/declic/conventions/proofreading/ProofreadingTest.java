package org.declic.conventions.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.languagetool.Languages;

/**
 * Spelling and grammar of the pathway and of all pages. A mistake is told with file, line and a
 * proposal. What is right and not known goes into {@code src/test/proofreading/words.fr.txt}.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ProofreadingTest {
  /** Each takes seconds to wake up. */
  private final Map<String, Proofreader> readers = new HashMap<>();

  @AfterAll
  void close() {
    readers.values().forEach(Proofreader::close);
  }

  @Test
  void everything_written_in_french_is_right() throws IOException {
    assertThat(mistakes("fr", "fr")).isEmpty();
  }

  @Test
  void everything_written_in_english_is_right() throws IOException {
    assertThat(mistakes("en", "en-GB")).isEmpty();
  }

  private List<String> mistakes(String files, String language) throws IOException {
    ReadBefore before = new ReadBefore(Proofreader.LISTS);
    List<WrittenText> texts =
        TextFiles.in(files).stream().filter(text -> !before.knows(text)).toList();
    List<String> mistakes = new ArrayList<>();
    for (WrittenText text : texts) {
      List<String> found = of(language).mistakes(text);
      mistakes.addAll(found);
      if (found.isEmpty()) {
        before.remember(text);
      }
    }
    return mistakes;
  }

  private Proofreader of(String language) throws IOException {
    if (!readers.containsKey(language)) {
      readers.put(language, new Proofreader(Languages.getLanguageForShortCode(language)));
    }
    return readers.get(language);
  }

  @Test
  void a_mistake_is_told_with_its_line_and_a_proposal() throws IOException {
    List<String> lines =
        List.of(
            "---", "lang: fr", "---", "# Une souris", "", "[a] Les **chat** ont un ordinateure.");
    WrittenText text = TextFiles.words(Path.of("fr.md"), lines);

    List<String> told = of("fr").mistakes(text);

    assertThat(told).hasSizeGreaterThan(1).allMatch(line -> line.startsWith("fr.md:6 "));
    assertThat(told.toString()).contains("Les chats").contains("ordinateur");
  }

  @Test
  void marks_are_not_read_and_what_they_mark_is() {
    List<String> lines =
        List.of(
            "# Un titre",
            ":: screen e1 Deux lignes",
            "Lisez l’[[mot:objet|objet]].",
            "Puis **revenez**.",
            "> [retenir] Merci.",
            "{de} De : [[address:x]]");

    assertThat(TextFiles.words(Path.of("fr.md"), lines).text())
        .isEqualTo(
            "Un titre\n\nDeux lignes\n\nLisez l’objet.\nPuis revenez.\n\nMerci.\n\n"
                + "De : Service-Public");
  }
}
