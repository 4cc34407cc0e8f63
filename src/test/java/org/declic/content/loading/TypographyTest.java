package org.declic.content.loading;

import static org.assertj.core.api.Assertions.assertThat;

import org.declic.platform.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

  /** The sign ~ stands for a no-break space. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "Qui ? Moi !|Qui~? Moi~!",
        "la ligne « De » dit|la ligne «~De~» dit",
        "l'adresse d'un mail|l’adresse d’un mail",
        "à 10 h 30, 29 €, 20 % ou 5 min|à 10~h~30, 29~€, 20~% ou 5~min",
        "à 10 heures|à 10 heures",
        "12 hommes|12 hommes",
        "'mot'|'mot'",
        "un : deux ; trois|un~: deux~; trois",
        "9 h 12|9~h~12"
      })
  void french_gets_its_signs(String typed, String set) {
    assertThat(Typography.set(typed, Language.FRENCH)).isEqualTo(set.replace('~', '\u00A0'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {"Who ? It's me|Who ? It’s me"})
  void other_languages_only_their_apostrophes(String typed, String set) {
    assertThat(Typography.set(typed, Language.ENGLISH)).isEqualTo(set);
  }
}
