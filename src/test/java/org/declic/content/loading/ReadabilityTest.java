package org.declic.content.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {
  private static Readability of(String text) {
    return Readability.of(WordsParser.parse("fr.md", text, new Findings()));
  }

  @ParameterizedTest
  @CsvSource({"mail,1", "lettre,1", "souris,2", "ouvrez,2", "démarche,2", "information,4", "l,1"})
  void syllables_are_counted_as_they_are_heard(String word, int syllables) {
    assertThat(Readability.syllables(word)).isEqualTo(syllables);
  }

  @Test
  void short_words_in_short_sentences_are_easier() {
    Readability easy = of("# T\n\n## s02 A\n:: screen e1 B\nLisez la lettre. Elle est là.\n");
    Readability hard =
        of(
            "# T\n\n## s02 A\n:: screen e1 B\nL’administration électronique simplifie"
                + " considérablement toutes les démarches administratives individuelles.\n");
    assertThat(easy.ease()).isGreaterThan(90).isGreaterThan(hard.ease() + 50);
    assertThat(easy.sentences()).isEqualTo(2);
    assertThat(easy.wordsPerSentence()).isEqualTo(3, within(0.01));
    assertThat(easy.fullestScreen()).isEqualTo(6);
    assertThat(hard.longWords()).isGreaterThan(50);
    assertThat(hard.longest().line()).isEqualTo(5);
  }

  @Test
  void the_mediators_guide_is_not_counted() {
    Readability unit = of("# T\n:: guide\n- But : lire.\n\n## s02 A\n:: screen e1 B\nLisez.\n");
    assertThat(unit.sentences()).isEqualTo(1);
  }
}
