package org.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.declic.assessment.question.Outcome;
import org.declic.assessment.question.Question;
import org.declic.content.ItemId;
import org.declic.content.LearningUnit;
import org.declic.content.loading.Sample;
import org.declic.learning.Answers.Try;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private final LearningUnit unit = Sample.frenchUnit();

  private Question question(String id) {
    return Question.of(unit.question(new ItemId("m1-u01/" + id)).orElseThrow());
  }

  @Test
  void what_is_written_in_the_row_is_read_back() {
    Answers answers =
        Answers.NONE
            .with("q1", new Try(Outcome.NOT_YET, "a"))
            .with("q4", new Try(Outcome.RIGHT, "la mairie, d’accord"))
            .with("q1", new Try(Outcome.RIGHT, "b"))
            .with("q2", new Try(Outcome.DONT_KNOW, "?"));
    assertThat(Answers.of(answers.text())).isEqualTo(answers);
    assertThat(Answers.of("")).isEqualTo(Answers.NONE);
    assertThat(Answers.of(answers.text()).at("q1"))
        .extracting(Try::given)
        .containsExactly("a", "b");
  }

  @Test
  void typed_words_can_break_neither_the_row_nor_its_length() {
    Try typed = new Try(Outcome.NOT_YET, "un\tdeux\nq1\tRIGHT\tb" + "x".repeat(500));
    Answers answers = Answers.of(Answers.NONE.with("q4", typed).text());
    assertThat(answers.byScreen()).containsOnlyKeys("q4");
    assertThat(answers.at("q4")).hasSize(1);
    assertThat(answers.at("q4").get(0).given()).hasSize(200).startsWith("un deux q1 RIGHT b");
  }

  @Test
  void a_question_may_be_tried_again_until_its_tries_are_used_up() {
    Answers once = Answers.NONE.with("q1", new Try(Outcome.NOT_YET, "a"));
    assertThat(once.isClosed(question("q1"))).isFalse();
    assertThat(once.with("q1", new Try(Outcome.DONT_KNOW, "?")).isClosed(question("q1"))).isTrue();
    Answers twice = Answers.NONE.with("q2", new Try(Outcome.NOT_YET, "b"));
    twice = twice.with("q2", new Try(Outcome.NOT_YET, "b"));
    assertThat(twice.isClosed(question("q2"))).as("it has three tries").isFalse();
  }

  @Test
  void a_right_answer_and_an_opinion_settle_a_question_at_once() {
    assertThat(Answers.NONE.with("q1", new Try(Outcome.RIGHT, "b")).isClosed(question("q1")))
        .isTrue();
    assertThat(Answers.NONE.with("q5", new Try(Outcome.NOTED, "a")).isClosed(question("q5")))
        .isTrue();
  }

  @Test
  void however_often_somebody_practises_the_row_does_not_grow() {
    Answers answers = Answers.NONE;
    for (int i = 0; i < 100; i++) {
      answers = answers.withLast("sim", new Try(Outcome.NOT_YET, "run " + i), 3);
    }
    assertThat(answers.at("sim"))
        .extracting(Try::given)
        .containsExactly("run 97", "run 98", "run 99");
  }

  @Test
  void the_words_may_go_while_the_outcome_stays() {
    Answers answers = Answers.NONE.with("q4", new Try(Outcome.RIGHT, "la mairie"));
    assertThat(answers.withoutWordsOf("q4").at("q4")).containsExactly(new Try(Outcome.RIGHT, ""));
  }
}
