package org.declic.scheduling.slip;

import static org.assertj.core.api.Assertions.assertThat;

import org.declic.identity.CardCode;
import org.declic.platform.Secrets;
import org.junit.jupiter.api.Test;

class SlipCodeTest {
  private static final SlipCode CODE = SlipCode.from(Secrets.fingerprint("one slip"));

  @Test
  void it_is_read_as_it_is_printed_forgiving_spaces_capitals_and_look_alikes() {
    assertThat(SlipCode.read(CODE.printed())).contains(CODE);
    assertThat(SlipCode.read(CODE.value().toLowerCase().replace('0', 'o').replace('1', 'l')))
        .contains(CODE);
  }

  @Test
  void one_wrong_sign_is_noticed_wherever_it_stands() {
    for (int place = 0; place < CODE.value().length(); place++) {
      for (char sign : CardCode.ALPHABET.toCharArray()) {
        StringBuilder typed = new StringBuilder(CODE.value());
        typed.setCharAt(place, sign);
        boolean same = typed.toString().equals(CODE.value());
        assertThat(SlipCode.read(typed.toString()).isPresent()).isEqualTo(same);
      }
    }
  }

  @Test
  void nobody_takes_it_for_the_code_of_a_card() {
    assertThat(CardCode.read(CODE.value())).isEmpty();
    assertThat(SlipCode.read("7K4M2QXA")).isEmpty();
    assertThat(SlipCode.read("")).isEmpty();
  }
}
