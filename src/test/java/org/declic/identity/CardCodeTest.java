package org.declic.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("AUT-04")
class CardCodeTest {
  private static final int CODES = 100_000;
  private static final int LETTERS = 32;

  @Test
  void a_hundred_thousand_codes_are_all_different() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < CODES; i++) {
      codes.add(CardCode.random().value());
    }

    // Of 2^40 codes, two of 100,000 are the same once in two hundred runs; two pairs hardly ever.
    assertThat(codes).hasSizeGreaterThanOrEqualTo(CODES - 1);
  }

  /**
   * Pearson's chi-squared for each of the eight places: 31 degrees of freedom, mean 31, standard
   * deviation 7.9. Above 90 once in ten million fair samples.
   */
  @Test
  void every_letter_is_as_likely_at_every_place() {
    int[][] seen = new int[8][128];
    for (int i = 0; i < CODES; i++) {
      String code = CardCode.random().value();
      for (int place = 0; place < 8; place++) {
        seen[place][code.charAt(place)]++;
      }
    }

    double expected = (double) CODES / LETTERS;
    for (int[] place : seen) {
      double chiSquared = 0;
      int letters = 0;
      for (int count : place) {
        if (count > 0) {
          letters++;
          chiSquared += (count - expected) * (count - expected) / expected;
        }
      }
      assertThat(letters).isEqualTo(LETTERS);
      assertThat(chiSquared).isLessThan(90);
    }
  }

  @Test
  void with_its_pin_a_card_holds_more_than_fifty_bits() {
    double code = 8 * Math.log(LETTERS) / Math.log(2);
    double pin = Math.log(countPins()) / Math.log(2);

    assertThat(code + pin).isGreaterThan(50);
  }

  private static long countPins() {
    Set<String> pins = new HashSet<>();
    for (int i = 0; i < CODES; i++) {
      pins.add(Pin.random().value());
    }
    return pins.size();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"7K4M Q2XD", "7k4mq2xd", " 7K4M-Q2XD ", "7K4M\u00a0Q2XD", "7K4M\u202fQ2XD"})
  void however_it_is_typed_it_is_the_same_code(String typed) {
    assertThat(CardCode.read(typed)).contains(new CardCode("7K4MQ2XD"));
  }

  @Test
  void letters_that_look_like_digits_are_read_as_digits() {
    assertThat(CardCode.read("OIL0 1111")).contains(new CardCode("01101111"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7K4M", "7K4M Q2XD 9", "7K4M Q2X!", "7K4M Q2XU", "ÀÉÎÕ 1234"})
  void what_cannot_be_a_code_is_none(String typed) {
    assertThat(CardCode.read(typed)).isEmpty();
  }

  @Test
  void a_text_of_ten_megabytes_is_no_code_and_costs_nothing() {
    assertThat(CardCode.read("7".repeat(10_000_000))).isEmpty();
  }

  @Test
  void it_is_printed_in_two_groups_of_four() {
    assertThat(new CardCode("7K4MQ2XD").printed()).isEqualTo("7K4M Q2XD");
  }
}
