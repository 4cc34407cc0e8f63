package org.declic.assessment.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ToleranceTest {
  private static final List<String> WORDS =
      List.of(
          "objet",
          "l’objet",
          "Hôtel de Ville",
          "cœur",
          "ÇA VA",
          "où êtes-vous",
          "naïf",
          "accueil@mairie-rivebelle.example",
          "straße",
          "12 rue du Pont");
  private static final Tolerance ALL = new Tolerance(true, true, true);
  private static final Tolerance NONE = new Tolerance(false, false, false);

  @Test
  void capitals_count_only_when_asked() {
    for (String word : WORDS) {
      assertThat(ALL.same(word, word.toUpperCase(Locale.FRENCH))).as(word).isTrue();
    }
    assertThat(new Tolerance(false, true, true).same("objet", "Objet")).isFalse();
  }

  @Test
  void accents_count_only_when_asked() {
    for (String word : WORDS) {
      String bare =
          Normalizer.normalize(word.replace("œ", "oe"), Normalizer.Form.NFD)
              .replaceAll("\\p{M}", "");
      assertThat(ALL.same(word, bare)).as(word).isTrue();
    }
    assertThat(new Tolerance(true, false, true).same("hôtel", "hotel")).isFalse();
  }

  @Test
  void spaces_count_only_when_asked() {
    Random random = new Random(3);
    for (String word : WORDS) {
      StringBuilder spaced = new StringBuilder();
      for (char letter : word.toCharArray()) {
        spaced.append(" \u00A0\u202F\t".charAt(random.nextInt(4))).append(letter);
      }
      assertThat(ALL.same(word, spaced + "  ")).as(word).isTrue();
    }
    assertThat(new Tolerance(true, true, false).same("bus 3", "bus3")).isFalse();
    assertThat(new Tolerance(true, true, false).same("bus 3", " bus   3 ")).isTrue();
  }

  @Test
  void the_same_letters_are_the_same_however_they_are_composed() {
    for (String word : WORDS) {
      assertThat(NONE.same(word, Normalizer.normalize(word, Normalizer.Form.NFD))).isTrue();
      assertThat(NONE.same(word, word.replace('’', '\''))).isTrue();
      assertThat(NONE.same(word, "«\u00A0" + word + "\u00A0».")).isTrue();
    }
  }

  @Test
  void another_letter_is_another_word() {
    Random random = new Random(11);
    for (String word : WORDS) {
      for (int i = 0; i < 50; i++) {
        int at = random.nextInt(word.length());
        if (Character.isLetterOrDigit(word.charAt(at))) {
          String other = word.substring(0, at) + "z" + word.substring(at + 1);
          assertThat(ALL.same(word, other)).isEqualTo(word.equals(other));
        }
      }
    }
  }
}
