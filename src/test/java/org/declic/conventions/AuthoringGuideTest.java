package org.declic.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.declic.content.loading.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide for authors stays true. */
class AuthoringGuideTest {
  private static final Path GUIDE = Path.of("docs/content-authoring.md");

  @ParameterizedTest
  @ValueSource(strings = {"unit.yaml", "fr.md", "lettre.scenario.yaml", "lettre.fr.md"})
  void its_worked_example_is_the_sample_that_passes_all_checks(String file) throws IOException {
    String sample = Files.readString(Sample.FOLDER.resolve("m1/u01-exemple").resolve(file));
    assertThat(Files.readString(GUIDE)).contains(sample.strip());
  }

  @Test
  void every_rule_has_its_line_with_a_remedy() throws IOException {
    String guide = Files.readString(GUIDE);
    for (int rule = 1; rule <= 18; rule++) {
      assertThat(guide).containsPattern("\\| " + rule + " \\| .+ \\| .+ \\|");
    }
  }
}
