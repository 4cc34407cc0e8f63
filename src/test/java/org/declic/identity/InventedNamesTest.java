package org.declic.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InventedNamesTest {
  @Test
  void the_colour_agrees_with_the_thing() {
    assertThat(InventedNames.name(Picture.HERON, "bleu/bleue")).isEqualTo("Héron bleu");
    assertThat(InventedNames.name(Picture.FEATHER, "bleu/bleue")).isEqualTo("Plume bleue");
    assertThat(InventedNames.name(Picture.FEATHER, "rouge")).isEqualTo("Plume rouge");
  }

  @ParameterizedTest
  @EnumSource(Picture.class)
  void every_picture_gives_nicknames_that_fit_a_card(Picture picture) {
    String longest = InventedNames.name(picture, "turquoise") + " 99";

    assertThat(new Nickname(longest).value()).isEqualTo(longest);
  }
}
