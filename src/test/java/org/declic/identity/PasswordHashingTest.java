package org.declic.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AUT-03")
class PasswordHashingTest {
  private final PasswordHashing hashing = prepared();

  private static PasswordHashing prepared() {
    PasswordHashing hashing = new PasswordHashing();
    hashing.prepare();
    return hashing;
  }

  @Test
  void a_hash_tells_its_algorithm_and_parameters_and_nothing_of_the_password() {
    String hash = hashing.hash("une phrase assez longue");

    assertThat(hash).contains("argon2id").contains("m=19456").contains("t=2").contains("p=1");
    assertThat(hash).doesNotContain("phrase");
  }

  @Test
  void the_same_password_never_has_the_same_hash_twice() {
    assertThat(hashing.hash("1234")).isNotEqualTo(hashing.hash("1234"));
  }

  @Test
  void only_the_very_same_password_matches() {
    String hash = hashing.hash("Écluse 😀 d’été");

    assertThat(hashing.matches("Écluse 😀 d’été", hash)).isTrue();
    assertThat(hashing.matches("Écluse 😀 d’ete", hash)).isFalse();
    assertThat(hashing.matches("", hash)).isFalse();
  }

  @Test
  void a_hash_of_weaker_parameters_is_dated() {
    String today = hashing.hash("une phrase assez longue");

    assertThat(hashing.isDated(today)).isFalse();
    assertThat(hashing.isDated(today.replace("m=19456", "m=4096"))).isTrue();
  }
}
