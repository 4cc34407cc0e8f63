package org.declic.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.declic.platform.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("AUT-01")
class PasswordsTest {
  @ParameterizedTest
  @ValueSource(ints = {12, 13, 64, 127, 128})
  void from_12_to_128_characters_of_any_kind_it_is_kept_as_it_is(int length) {
    String password = "é".repeat(length);

    assertThat(Passwords.acceptable(password)).isEqualTo(password);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 11})
  void a_short_one_is_refused_with_a_sentence(int length) {
    assertThatThrownBy(() -> Passwords.acceptable("a".repeat(length)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.key()).isEqualTo("identity.refused.password_short");
              assertThat(refusal.arguments()).containsExactly(12);
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {129, 200, 10_000_000})
  void a_long_one_is_refused_and_never_cut(int length) {
    assertThatThrownBy(() -> Passwords.acceptable("a".repeat(length)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("identity.refused.password_long"));
  }

  @Test
  void an_emoji_counts_as_one_character() {
    assertThat(Passwords.acceptable("😀".repeat(12))).hasSize(24);
    assertThat(Passwords.acceptable("😀".repeat(128))).hasSize(256);
    assertThatThrownBy(() -> Passwords.acceptable("😀".repeat(11))).isInstanceOf(Refusal.class);
  }

  @Test
  void spaces_count_and_are_kept_at_both_ends() {
    assertThat(Passwords.acceptable("  une phrase  ")).isEqualTo("  une phrase  ");
  }
}
