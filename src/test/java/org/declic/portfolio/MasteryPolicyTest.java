package org.declic.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.declic.assessment.EvidenceSource;
import org.junit.jupiter.api.Test;

class MasteryPolicyTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);

  private static EvidenceFact exercise(Result result, String variant, LocalDate day) {
    return new EvidenceFact(EvidenceSource.SIMULATOR, result, variant, day);
  }

  private static EvidenceFact observation(Result result) {
    return new EvidenceFact(EvidenceSource.OBSERVATION, result, "", TUESDAY);
  }

  private static SkillLevel level(EvidenceFact... evidence) {
    return MasteryPolicy.level(List.of(evidence), Optional.empty());
  }

  @Test
  void nothing_seen_is_not_seen() {
    assertThat(level()).isEqualTo(SkillLevel.NOT_SEEN);
  }

  @Test
  void a_hundred_right_answers_are_no_mastery() {
    EvidenceFact[] answers =
        Stream.generate(() -> new EvidenceFact(EvidenceSource.CHOICE, Result.UNAIDED, "q1", MONDAY))
            .limit(100)
            .toArray(EvidenceFact[]::new);
    assertThat(level(answers)).isEqualTo(SkillLevel.DISCOVERING);
  }

  @Test
  void one_unaided_success_is_not_yet_unaided() {
    assertThat(level(exercise(Result.UNAIDED, "v1", MONDAY))).isEqualTo(SkillLevel.WITH_HELP);
  }

  @Test
  void two_unaided_successes_on_two_days_and_two_variants_are_unaided() {
    assertThat(
            level(exercise(Result.UNAIDED, "v1", MONDAY), exercise(Result.UNAIDED, "v2", TUESDAY)))
        .isEqualTo(SkillLevel.UNAIDED);
  }

  @Test
  void two_successes_on_the_same_day_are_not_enough() {
    assertThat(
            level(exercise(Result.UNAIDED, "v1", MONDAY), exercise(Result.UNAIDED, "v2", MONDAY)))
        .isEqualTo(SkillLevel.WITH_HELP);
  }

  @Test
  void two_successes_on_the_same_variant_are_not_enough() {
    assertThat(
            level(exercise(Result.UNAIDED, "v1", MONDAY), exercise(Result.UNAIDED, "v1", TUESDAY)))
        .isEqualTo(SkillLevel.WITH_HELP);
  }

  @Test
  void a_success_after_a_hint_does_not_count_towards_unaided() {
    assertThat(
            level(
                exercise(Result.UNAIDED, "v1", MONDAY), exercise(Result.WITH_HINT, "v2", TUESDAY)))
        .isEqualTo(SkillLevel.WITH_HELP);
  }

  @Test
  void one_unaided_success_and_one_observation_without_help_are_unaided() {
    assertThat(level(exercise(Result.UNAIDED, "v1", MONDAY), observation(Result.UNAIDED)))
        .isEqualTo(SkillLevel.UNAIDED);
  }

  @Test
  void an_observation_without_help_alone_is_not_yet_unaided() {
    assertThat(level(observation(Result.UNAIDED))).isEqualTo(SkillLevel.WITH_HELP);
  }

  @Test
  void a_real_task_of_ones_own_life_seen_is_the_highest_level() {
    assertThat(level(observation(Result.IN_MY_LIFE))).isEqualTo(SkillLevel.IN_MY_LIFE);
  }

  @Test
  void done_again_without_help_after_three_weeks_is_the_highest_level() {
    List<EvidenceFact> evidence =
        List.of(
            exercise(Result.UNAIDED, "v1", MONDAY),
            exercise(Result.UNAIDED, "v2", TUESDAY),
            exercise(Result.UNAIDED, "v3", TUESDAY.plusDays(21)));
    assertThat(MasteryPolicy.level(evidence, Optional.of(TUESDAY)))
        .isEqualTo(SkillLevel.IN_MY_LIFE);
    assertThat(MasteryPolicy.level(evidence, Optional.of(TUESDAY.plusDays(1))))
        .isEqualTo(SkillLevel.UNAIDED);
  }

  @Test
  void an_exercise_left_is_only_discovering() {
    assertThat(level(exercise(Result.NOT_REACHED, "v1", MONDAY))).isEqualTo(SkillLevel.DISCOVERING);
  }

  @Test
  void a_level_once_reached_never_falls() {
    assertThat(SkillLevel.UNAIDED.orHigher(SkillLevel.DISCOVERING)).isEqualTo(SkillLevel.UNAIDED);
  }

  @Test
  void a_later_failure_is_to_review() {
    EvidenceFact failure = exercise(Result.NOT_REACHED, "v1", TUESDAY);
    assertThat(MasteryPolicy.isLaterFailure(SkillLevel.UNAIDED, MONDAY, failure)).isTrue();
    assertThat(MasteryPolicy.isLaterFailure(SkillLevel.UNAIDED, TUESDAY, failure)).isFalse();
    assertThat(MasteryPolicy.isLaterFailure(SkillLevel.DISCOVERING, MONDAY, failure)).isFalse();
  }

  @Test
  void right_answers_three_weeks_after_are_no_use_in_life() {
    EvidenceFact answer =
        new EvidenceFact(EvidenceSource.CHOICE, Result.UNAIDED, "q1", MONDAY.plusDays(30));
    assertThat(
            MasteryPolicy.level(
                List.of(
                    exercise(Result.UNAIDED, "v1", MONDAY),
                    exercise(Result.UNAIDED, "v2", TUESDAY),
                    answer),
                Optional.of(TUESDAY)))
        .isEqualTo(SkillLevel.UNAIDED);
  }
}
