package org.declic.assessment.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.declic.content.ConfidenceScreen;
import org.declic.content.loading.Sample;
import org.junit.jupiter.api.Test;

class ConfidenceScaleTest {

  @Test
  void four_answers_from_no_dot_to_three() {
    assertThat(ConfidenceScale.values())
        .extracting(ConfidenceScale::dots)
        .containsExactly(0, 1, 2, 3);
    assertThat(ConfidenceScale.of("RATHER")).contains(ConfidenceScale.RATHER);
    assertThat(ConfidenceScale.of("4")).isEmpty();
    assertThat(ConfidenceScale.of(null)).isEmpty();
  }

  @Test
  void a_screen_knows_its_moment() {
    assertThat(Sample.frenchUnit().screens(ConfidenceScreen.class).stream().map(Moment::of))
        .containsExactly(Moment.BEFORE, Moment.AFTER);
  }
}
