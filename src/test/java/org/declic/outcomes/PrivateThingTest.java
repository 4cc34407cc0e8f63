package org.declic.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateThingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "son numéro 2 55 08 14 168 025 38|NATIONAL_ID",
        "compte FR14 2004 1010 0505 0001 3M02 606|IBAN",
        "carte 4111 1111 1111 1111|CARD_NUMBER",
        "écrire à amina@exemple.fr|EMAIL",
        "rappeler au 06 12 34 56 78|PHONE",
        "son mot de passe est noté|PASSWORD",
        "sort de l'hôpital|HEALTH",
        "touche le RSA|INCOME"
      })
  void what_has_no_place_in_a_note_is_seen(String note, PrivateThing thing) {
    assertThat(PrivateThing.in(note)).contains(thing);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bon groupe. Le recadrage de la photo reste difficile : prévoir le support papier.",
        "Séance du 24 novembre 2026, 8 présents, salle 12, de 9 h 30 à 11 h 30.",
        "Poste 3 et poste 9 en panne, prévoir 2 téléphones."
      })
  void an_ordinary_note_asks_nothing(String note) {
    assertThat(PrivateThing.in(note)).isEmpty();
  }

  @Test
  void numbers_that_fail_their_check_sum_are_left_alone() {
    assertThat(PrivateThing.in("4111 1111 1111 1112")).doesNotContain(PrivateThing.CARD_NUMBER);
    assertThat(PrivateThing.in("FR14 2004 1010 0505 0001 3M02 607"))
        .doesNotContain(PrivateThing.IBAN);
  }

  static Stream<Arguments> corpus() throws IOException {
    try (InputStream notes = PrivateThingTest.class.getResourceAsStream("free-notes.txt")) {
      return new String(notes.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split(" \\| ", 2))
              .map(parts -> Arguments.of(parts[0], parts[1]))
              .toList()
              .stream();
    }
  }

  @Test
  void the_corpus_holds_a_hundred_sentences() throws IOException {
    assertThat(corpus()).hasSize(100);
  }

  @ParameterizedTest
  @MethodSource("corpus")
  @Tag("PRV-04")
  void each_of_a_hundred_notes_is_asked_about_or_left_alone(String expected, String note) {
    if (expected.equals("NOTHING")) {
      assertThat(PrivateThing.in(note)).as(note).isEmpty();
    } else {
      assertThat(PrivateThing.in(note)).as(note).contains(PrivateThing.valueOf(expected));
    }
  }

  @Test
  @Tag("PRV-05")
  void numbers_right_by_their_check_sum_are_never_kept() {
    assertThat(PrivateThing.neverKept("NIR 2 55 08 14 168 025 38"))
        .contains(PrivateThing.NATIONAL_ID);
    assertThat(PrivateThing.neverKept("FR14 2004 1010 0505 0001 3M02 606"))
        .containsExactly(PrivateThing.IBAN);
    assertThat(PrivateThing.neverKept("4111 1111 1111 1111")).contains(PrivateThing.CARD_NUMBER);
    assertThat(PrivateThing.neverKept("2 55 08 14 168 025, touche le RSA")).isEmpty();
  }
}
