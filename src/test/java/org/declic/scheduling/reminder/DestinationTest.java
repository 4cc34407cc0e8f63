package org.declic.scheduling.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.declic.platform.Refusal;
import org.declic.platform.outbox.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
  @ParameterizedTest
  @ValueSource(strings = {"06 12 34 56 78", "06.12.34.56.78", "+33 6 12 34 56 78", "0033612345678"})
  void a_number_is_understood_as_people_write_it(String typed) {
    assertThat(Destination.of(typed, "FR")).isEqualTo(new Destination(Channel.SMS, "+33612345678"));
  }

  @Test
  void each_country_has_its_own_zero() {
    assertThat(Destination.of("0471 23 45 67", "BE").value()).isEqualTo("+32471234567");
    assertThat(Destination.of("+351 912 345 678", "FR").value()).isEqualTo("+351912345678");
  }

  @Test
  void an_address_has_an_at_sign() {
    assertThat(Destination.of(" Amina@Exemple.FR ", "FR"))
        .isEqualTo(new Destination(Channel.EMAIL, "Amina@exemple.fr"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0612",
        "06 12 34 56 78 90",
        "amina@",
        "amina@exemple",
        "a b@exemple.fr",
        "amina@exemple.fr\nBcc: x@y.fr",
        "<amina@exemple.fr>",
        "amina@exemple.fr, b@exemple.fr",
        "douze",
        "01 30 12 34 56"
      })
  void what_can_be_neither_is_refused_with_a_sentence(String typed) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Destination.of(typed, "FR"))
        .satisfies(refusal -> assertThat(refusal.key()).startsWith("reminders.refused."));
  }

  @Test
  void a_hint_is_enough_to_know_it_again_and_too_little_to_use_it() {
    assertThat(Destination.of("0612345678", "FR").masked()).isEqualTo("•• •• •• 78");
    assertThat(Destination.of("amina@exemple.fr", "FR").masked()).isEqualTo("a…@exemple.fr");
  }
}
