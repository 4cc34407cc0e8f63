package org.declic.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.declic.platform.Secrets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AUT-12")
class KeepCodeTest {
  @Test
  void six_signs_of_the_alphabet_of_cards_all_of_them_in_use() {
    Set<Integer> signs = new HashSet<>();
    for (int i = 0; i < 500; i++) {
      String code = KeepCode.from(Secrets.fingerprint("seed " + i)).value();
      assertThat(code).hasSize(6);
      code.chars().forEach(signs::add);
    }
    assertThat(signs).hasSize(32);
  }

  @Test
  void what_is_shown_is_read_back_whatever_the_hand_that_types_it() {
    KeepCode code = new KeepCode("1T0PXG");
    assertThat(KeepCode.read(code.printed())).contains(code);
    assertThat(KeepCode.read(" it o-pxg ")).contains(code);
    assertThat(KeepCode.read("1T0PX")).isEmpty();
    assertThat(KeepCode.read("")).isEmpty();
    assertThat(KeepCode.read(null)).isEmpty();
  }

  @Test
  void it_is_spelled_for_ears() {
    assertThat(new KeepCode("27TPXG").spelled()).isEqualTo("2 7 T P X G");
  }
}
