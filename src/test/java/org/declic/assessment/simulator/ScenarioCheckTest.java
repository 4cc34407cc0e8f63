package org.declic.assessment.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.declic.content.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioCheckTest {
  private static final String MAIL = "m1/u08-boite-mail/mairie.scenario.yaml";
  private static final String SEARCH = "m1/u06-chercher/besoins.scenario.yaml";
  private static final String MOUSE = "m1/u02-souris/trois-pistes.scenario.yaml";

  @TempDir Path folder;

  /** The shipped content with one change; the problems that this makes in that file. */
  private List<Problem> after(String file, String before, String after) throws IOException {
    try (Stream<Path> all = Files.walk(Exercises.FOLDER)) {
      for (Path path : all.toList()) {
        Path copy = folder.resolve(Exercises.FOLDER.relativize(path).toString());
        if (!Files.isDirectory(path)) {
          Files.copy(path, copy);
        } else if (!Files.exists(copy)) {
          Files.createDirectory(copy);
        }
      }
    }
    String text = Files.readString(folder.resolve(file));
    assertThat(text).contains(before);
    Files.writeString(folder.resolve(file), text.replace(before, after));
    return Exercises.read(folder).problems().stream().filter(Problem::isError).toList();
  }

  @Test
  void shipped_exercises_have_no_problem() {
    assertThat(Exercises.read(Exercises.FOLDER).problems()).noneMatch(Problem::isError);
  }

  @Test
  void a_known_way_that_leads_nowhere_is_told_with_its_line() throws IOException {
    List<Problem> problems =
        after(MAIL, "    - {event: write, chars: 42}\n", "    - {event: write, chars: 1}\n");

    assertThat(problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.file()).isEqualTo(MAIL);
              assertThat(problem.rule()).isEqualTo(17);
              assertThat(problem.line()).isGreaterThan(40);
              assertThat(problem.sentence()).contains("v1");
            });
  }

  @Test
  void an_error_that_no_simulator_sees_is_told() throws IOException {
    assertThat(after(MAIL, "empty-reply", "empty-answer"))
        .anyMatch(problem -> problem.sentence().contains("empty-answer"));
  }

  @Test
  void a_wrong_way_that_shows_no_error_is_told() throws IOException {
    assertThat(after(MAIL, "      - {event: delete, message: m2}\n", ""))
        .anyMatch(problem -> problem.sentence().contains("deleted-message"));
  }

  @Test
  void a_target_that_is_not_there_is_told() throws IOException {
    assertThat(after(MAIL, "target: m1", "target: m9"))
        .anyMatch(problem -> problem.rule() == 2 && problem.sentence().contains("v1"));
  }

  @Test
  void an_address_that_could_exist_is_told() throws IOException {
    assertThat(after(MAIL, "accueil@mairie-rivebelle.example", "accueil@mairie-rivebelle.fr"))
        .anyMatch(problem -> problem.rule() == 13);
  }

  @Test
  void words_that_are_missing_are_told_in_their_file() throws IOException {
    assertThat(after("m1/u08-boite-mail/mairie.fr.md", "{s2} ", "{s9} "))
        .anyMatch(p -> p.file().endsWith("mairie.fr.md") && p.sentence().contains("{s2}"));
  }

  @Test
  void an_advert_is_never_the_right_result() throws IOException {
    assertThat(after(SEARCH, "        right: r3\n", "        right: r1\n"))
        .anyMatch(problem -> problem.sentence().contains("annonce"));
  }

  @Test
  void targets_are_never_too_small() throws IOException {
    assertThat(after(MOUSE, "size: 32", "size: 16"))
        .anyMatch(problem -> problem.sentence().contains("pixels"));
  }

  @Test
  void an_act_that_cannot_be_read_is_told() throws IOException {
    assertThat(after(MAIL, "{event: send}", "{event: Send it!}"))
        .anyMatch(problem -> problem.sentence().contains("mal écrit"));
  }
}
