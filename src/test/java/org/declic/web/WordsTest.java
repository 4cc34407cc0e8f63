package org.declic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.declic.platform.Language;
import org.declic.platform.Refusal;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void a_refusal_about_a_day_of_the_week_is_a_sentence_like_any_other() {
    Refusal overlap =
        new Refusal(
            "team.refused.overlap", DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 30));

    assertThat(in(Language.FRENCH).of(overlap)).contains("lundi", "9\u00a0h", "12\u00a0h\u00a030");
    assertThat(in(Language.ENGLISH).of(overlap)).contains("Monday", "9:00", "12:30");
  }

  private static Words in(Language chosen) {
    Words words = new Words();
    words.language =
        new LanguageChoice() {
          @Override
          public Language get() {
            return chosen;
          }
        };
    return words;
  }
}
