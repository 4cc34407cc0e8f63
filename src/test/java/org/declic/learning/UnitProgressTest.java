package org.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.declic.assessment.question.Answer;
import org.declic.assessment.question.Question;
import org.declic.assessment.question.Verdict;
import org.declic.content.LearningUnit;
import org.declic.content.Position;
import org.declic.content.QuestionScreen;
import org.declic.content.loading.Sample;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.junit.jupiter.api.Test;

class UnitProgressTest {
  private static final Instant NINE = Instant.parse("2026-12-01T08:00:00Z");

  private final LearningUnit unit = Sample.frenchUnit();
  private final UnitProgress progress =
      new UnitProgress(SiteId.next(), LearnerId.next(), unit, NINE);

  private Position at(String step, String screen) {
    return unit.position(step, screen).orElseThrow();
  }

  private String place() {
    Position place = progress.place(unit);
    return place.step().id() + "/" + place.screen().id();
  }

  private int answer(String screen, String... values) {
    Position at = at("s05", screen);
    Question question = Question.of(((QuestionScreen) at.screen()).question());
    Answer answer = question.read(java.util.List.of(values)).answer().orElseThrow();
    Verdict verdict = question.grade(answer);
    return progress.answered(unit, at, question, answer, verdict.outcome(), NINE);
  }

  private void throughTheUnit() {
    for (Position at = unit.first(); ; at = unit.next(at).orElseThrow()) {
      if (progress.goOn(unit, at, NINE).isEmpty()) {
        return;
      }
    }
  }

  @Test
  void it_begins_on_the_first_screen_without_answers() {
    assertThat(place()).isEqualTo("s01/avant");
    assertThat(progress.answers()).isEqualTo(Answers.NONE);
    assertThat(progress.isFinished()).isFalse();
  }

  @Test
  void going_on_moves_the_place_to_the_next_screen() {
    assertThat(progress.goOn(unit, at("s01", "avant"), NINE)).contains(at("s02", "e1"));
    assertThat(place()).isEqualTo("s02/e1");
  }

  @Test
  void an_old_page_sent_again_does_not_pull_the_place_back() {
    progress.goOn(unit, at("s03", "f1"), NINE);
    assertThat(progress.goOn(unit, at("s01", "avant"), NINE)).contains(at("s02", "e1"));
    answer("q1", "b");
    assertThat(place()).isEqualTo("s05/q1");
    progress.goOn(unit, at("s03", "f2"), NINE);
    assertThat(place()).isEqualTo("s05/q1");
  }

  @Test
  void an_answer_to_an_earlier_question_is_kept_without_moving_back() {
    progress.goOn(unit, at("s06", "appliquer"), NINE);
    assertThat(answer("q1", "b")).isEqualTo(1);
    assertThat(place()).isEqualTo("s07/apres");
    assertThat(progress.answers().at("q1")).hasSize(1);
  }

  @Test
  void going_back_moves_the_place_only_from_where_it_is() {
    progress.goOn(unit, at("s01", "avant"), NINE);
    progress.goOn(unit, at("s02", "e1"), NINE);
    assertThat(place()).isEqualTo("s03/f1");
    assertThat(progress.goBack(unit, at("s02", "e1"), NINE)).contains(at("s01", "avant"));
    assertThat(place()).as("that page was an old one").isEqualTo("s03/f1");
    progress.goBack(unit, at("s03", "f1"), NINE);
    assertThat(place()).isEqualTo("s02/e1");
  }

  @Test
  void nothing_is_locked() {
    progress.goOn(unit, at("s05", "q7"), NINE);
    assertThat(place()).isEqualTo("s06/appliquer");
  }

  @Test
  void what_was_settled_takes_no_further_answer() {
    assertThat(answer("q1", "b")).isEqualTo(1);
    assertThat(answer("q1", "a")).isZero();
    assertThat(progress.answers().at("q1")).hasSize(1);
  }

  @Test
  void two_wrong_tries_in_a_row_are_counted_and_turning_the_page_forgets_them() {
    answer("q1", "a");
    answer("q1", "c");
    assertThat(progress.wrongInARow()).isEqualTo(2);
    progress.goOn(unit, at("s05", "q1"), NINE);
    assertThat(progress.wrongInARow()).isZero();
  }

  @Test
  void not_knowing_is_not_wrong() {
    answer("q1", "?");
    answer("q1", "?");
    assertThat(progress.wrongInARow()).isZero();
  }

  @Test
  void it_is_finished_when_each_step_was_gone_through() {
    throughTheUnit();
    assertThat(progress.finish(unit, NINE)).isTrue();
    assertThat(progress.finish(unit, NINE)).as("only once").isFalse();
    assertThat(progress.isFinished()).isTrue();
  }

  @Test
  void jumping_to_the_end_does_not_finish_it() {
    progress.goOn(unit, at("s07", "apres"), NINE);
    assertThat(progress.finish(unit, NINE)).isFalse();
    assertThat(progress.isFinished()).isFalse();
  }

  @Test
  void typed_words_are_given_back_only_while_it_goes_on() {
    answer("q4", "quelque chose");
    assertThat(progress.answers().at("q4").get(0).given()).isEqualTo("quelque chose");
    throughTheUnit();
    progress.finish(unit, NINE);
    assertThat(progress.answers().at("q4").get(0).given()).isEmpty();
  }

  @Test
  void starting_again_empties_the_answers() {
    throughTheUnit();
    answer("q1", "b");
    progress.finish(unit, NINE);
    progress.start(unit, NINE);
    assertThat(progress.isFinished()).isFalse();
    assertThat(progress.answers()).isEqualTo(Answers.NONE);
    assertThat(place()).isEqualTo("s01/avant");
  }

  @Test
  void a_silence_of_a_quarter_of_an_hour_begins_a_new_stretch_of_work() {
    assertThat(progress.spell(NINE)).isEmpty();
    progress.worksIn(new CurrentSpell(new StudySpell(progress, NINE), NINE));
    assertThat(progress.spell(NINE.plus(Duration.ofMinutes(15)))).isPresent();
    assertThat(progress.spell(NINE.plus(Duration.ofMinutes(16)))).isEmpty();
  }

  @Test
  void a_stretch_of_work_is_written_down_once_a_minute_at_most() {
    CurrentSpell spell = new CurrentSpell(new StudySpell(progress, NINE), NINE);
    assertThat(spell.shouldBeNoted(NINE.plusSeconds(59))).isFalse();
    assertThat(spell.shouldBeNoted(NINE.plusSeconds(60))).isTrue();
  }
}
