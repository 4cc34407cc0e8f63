package org.declic.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.declic.assessment.question.Question;
import org.declic.assessment.question.QuestionKind;
import org.declic.content.LearningUnit;
import org.declic.content.Pathway;
import org.declic.content.QuestionScreen;
import org.declic.content.Reading;
import org.declic.content.loading.PathwayReader;
import org.declic.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedContentTest {
  private static final Reading READING = PathwayReader.read(Path.of("modules-content"));

  @Test
  void the_shipped_pathway_loads_with_no_problem() {
    assertThat(READING.problems()).isEmpty();
    assertThat(READING.pathway()).isPresent();
  }

  @Test
  void it_is_complete_in_french_and_english() {
    Pathway pathway = READING.pathway().orElseThrow();
    assertThat(pathway.languages()).containsExactly(Language.FRENCH, Language.ENGLISH);
    assertThat(pathway.modules(Language.FRENCH)).isNotEmpty();
    assertThat(units(pathway)).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void every_kind_of_question_is_used_somewhere() {
    List<QuestionKind> used =
        units(READING.pathway().orElseThrow()).stream()
            .flatMap(unit -> unit.screens(QuestionScreen.class).stream())
            .map(screen -> Question.of(screen.question()).kind())
            .toList();
    assertThat(used).contains(QuestionKind.values());
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_of_question_has_its_page_fragment(QuestionKind kind) {
    Path fragment = Path.of("src/main/webapp/WEB-INF/questions", kind.fragment() + ".xhtml");
    assertThat(fragment).isRegularFile();
  }

  private static List<LearningUnit> units(Pathway pathway) {
    return pathway.modules(Language.FRENCH).stream()
        .flatMap(module -> module.units().stream())
        .toList();
  }
}
