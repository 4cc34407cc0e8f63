package org.declic.content.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckContentTest {
  private static final Path SHIPPED = Path.of("modules-content");

  @TempDir Path folder;

  @BeforeEach
  void copyTheShippedPathway() throws IOException {
    try (Stream<Path> paths = Files.walk(SHIPPED)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(SHIPPED.relativize(path).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(path, copy);
      }
    }
  }

  private String run(int expectedEnd, String... arguments) throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    assertThat(CheckContent.run(arguments, out)).isEqualTo(expectedEnd);
    return said.toString(StandardCharsets.UTF_8);
  }

  private void change(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  @Test
  void a_good_folder_may_be_published() throws IOException {
    assertThat(run(0, folder.toString())).contains("peut être publié");
  }

  @Test
  void a_broken_file_is_told_with_line_rule_and_remedy() throws IOException {
    change("m1/u08-boite-mail/unit.yaml", "minutes: 25", "minutes: beaucoup");
    assertThat(run(1, folder.toString()))
        .containsPattern("m1/u08-boite-mail/unit\\.yaml:[0-9]+ règle 2 erreur : .* -> Écrivez")
        .contains("ne peut pas être publié");
  }

  @Test
  void the_new_ids_can_be_written_into_the_ledger() throws IOException {
    change("ids.txt", "m1-u08/q1\n", "");
    run(1, folder.toString());
    assertThat(run(0, "--ids", folder.toString())).contains("Ajouté à ids.txt : m1-u08/q1");
    assertThat(folder.resolve("ids.txt")).content().endsWith("m1-u08/q1\n");
  }

  @Test
  void a_drawing_that_does_not_exist_is_told() throws IOException {
    Path drawings = Path.of("src/main/webapp/WEB-INF/resources/drawings");
    run(0, folder.toString(), drawings.toString());
    change("m1/u08-boite-mail/unit.yaml", "drawing: unit-mailbox", "drawing: unit-mailboks");
    assertThat(run(1, folder.toString(), drawings.toString()))
        .containsPattern("unit\\.yaml:[0-9]+ règle 8 erreur : Le dessin « unit-mailboks »");
  }

  @Test
  void without_a_folder_it_says_how_to_call_it() throws IOException {
    assertThat(run(2)).contains("dossier-du-parcours");
  }
}
