package org.declic.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("AUT-04")
class PinTest {
  @Test
  void none_that_anybody_tries_first_is_ever_issued() {
    for (int i = 0; i < 100_000; i++) {
      String pin = Pin.random().value();

      assertThat(pin).matches("[0-9]{4}");
      assertThat(pin).doesNotMatch("(19|20)..|(.)\\2{3}|0123|1234|2345|4321|9876");
    }
  }

  @Test
  void spaces_are_forgiven() {
    assertThat(Pin.read(" 48 27 ")).contains(new Pin("4827"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "482", "48271", "abcd", "４８２７", "4827; drop"})
  void what_is_not_four_digits_is_no_pin(String typed) {
    assertThat(Pin.read(typed)).isEmpty();
  }
}
