package org.declic.web.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.declic.assignment.solver.FactCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the solver can say, the page has a sentence for, in both languages. */
class FactValueTest {
  private static final Pattern HOLE = Pattern.compile("\\{(\\d)");

  @ParameterizedTest
  @EnumSource(FactCode.class)
  void every_fact_has_a_sentence_in_both_languages_with_no_more_holes_than_values(FactCode code) {
    for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      ResourceBundle words = ResourceBundle.getBundle("org.declic.web.Messages", language);
      String key = "staffing.fact." + code;
      assertThat(words.containsKey(key)).as(key + " in " + language).isTrue();
      List<FactValue> values = FactValue.of(code);
      HOLE.matcher(words.getString(key))
          .results()
          .map(FactValueTest::number)
          .forEach(
              hole -> {
                assertThat(hole).as(key + " in " + language).isLessThan(values.size());
                assertThat(values.get(hole)).as(key).isNotEqualTo(FactValue.LEFT_OUT);
              });
    }
  }

  private static int number(MatchResult hole) {
    return Integer.parseInt(hole.group(1));
  }
}
