package org.declic.assessment.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.declic.assessment.EvidenceSource;
import org.declic.content.ItemId;
import org.declic.content.loading.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One sample of every kind: m1-u01/q1 to q5 of the small pathway. */
class QuestionTest {
  private static final Question SINGLE = sample("q1");
  private static final Question MULTIPLE = sample("q2");
  private static final Question ORDER = sample("q3");
  private static final Question TYPED = sample("q4");
  private static final Question OPINION = sample("q5");
  private static final List<Question> ALL = List.of(SINGLE, MULTIPLE, ORDER, TYPED, OPINION);

  private static Question sample(String screen) {
    return Question.of(Sample.frenchUnit().question(new ItemId("m1-u01/" + screen)).orElseThrow());
  }

  private static Verdict verdict(Question question, String... values) {
    return question.grade(question.read(List.of(values)).answer().orElseThrow());
  }

  private static AnswerProblem problem(Question question, String... values) {
    return question.read(List.of(values)).problem().orElseThrow();
  }

  @Test
  void every_kind_has_a_sample() {
    assertThat(ALL).extracting(Question::kind).containsExactly(QuestionKind.values());
  }

  @Test
  void i_dont_know_is_always_possible_and_never_wrong() {
    for (Question question : ALL) {
      Verdict verdict = verdict(question, Answer.DONT_KNOW_VALUE);
      assertThat(verdict.outcome()).isEqualTo(Outcome.DONT_KNOW);
      assertThat(verdict.isRight()).isFalse();
    }
    assertThat(verdict(SINGLE, "?").feedback().html()).contains("Merci.");
    assertThat(verdict(SINGLE, "?").clue()).contains("de");
  }

  @Test
  void a_single_choice_explains_the_option_that_was_chosen() {
    assertThat(verdict(SINGLE, "b").isRight()).isTrue();
    assertThat(verdict(SINGLE, "b").clue()).isEmpty();
    Verdict notYet = verdict(SINGLE, "c");
    assertThat(notYet.outcome()).isEqualTo(Outcome.NOT_YET);
    assertThat(notYet.feedback().html())
        .isEqualTo(
            "<p><strong>Pas tout à fait.</strong></p>"
                + "<p>Lucette reçoit la lettre. Regardez la ligne «\u00A0De\u00A0».</p>");
    assertThat(notYet.clue()).contains("de");
    assertThat(notYet.isOpen()).isTrue();
  }

  @Test
  void a_multiple_choice_wants_all_right_options_and_no_other() {
    assertThat(verdict(MULTIPLE, "c", "a").isRight()).isTrue();
    assertThat(verdict(MULTIPLE, "a").feedback().html()).contains("Presque.");
    assertThat(verdict(MULTIPLE, "a", "b", "c").feedback().html())
        .contains("Le timbre ne dit rien.");
    assertThat(MULTIPLE.tries()).isEqualTo(3);
  }

  @Test
  void an_order_is_right_only_as_a_whole() {
    assertThat(verdict(ORDER, "c", "a", "b").isRight()).isTrue();
    assertThat(verdict(ORDER, "a", "b", "c").outcome()).isEqualTo(Outcome.NOT_YET);
    assertThat(problem(ORDER, "c", "a")).isEqualTo(AnswerProblem.INCOMPLETE);
  }

  @Test
  void moving_keeps_an_order_an_order() {
    Ordering order = (Ordering) ORDER;
    assertThat(order.moved(order.start(), "c", -1)).containsExactly("a", "c", "b");
    assertThat(order.moved(order.start(), "a", -1)).isEqualTo(order.start());
    assertThat(order.moved(order.start(), "zzz", 1)).isEqualTo(order.start());
    assertThat(order.moved(List.of("a"), "c", -1)).containsExactly("a", "c", "b");
    Random random = new Random(7);
    List<String> now = order.start();
    for (int i = 0; i < 500; i++) {
      now = order.moved(now, now.get(random.nextInt(3)), random.nextBoolean() ? 1 : -1);
      assertThat(now).containsExactlyInAnyOrderElementsOf(order.start());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"objet", "  OBJET ", "L'objet", "l’objet", "Objet.", "« objet »"})
  void a_typed_answer_tolerates_what_does_not_matter(String text) {
    assertThat(verdict(TYPED, text).isRight()).isTrue();
  }

  @Test
  void a_foreseen_wrong_answer_is_explained_as_such() {
    assertThat(verdict(TYPED, "Sujet").feedback().html()).contains("C’est le même sens.");
    assertThat(verdict(TYPED, "timbre").feedback().html()).contains("Il commence par O.");
  }

  @Test
  void an_opinion_is_noted() {
    assertThat(verdict(OPINION, "a").outcome()).isEqualTo(Outcome.NOTED);
    assertThat(verdict(OPINION, "a").feedback().html()).contains("papier");
  }

  @Test
  void what_a_form_may_send_wrongly_has_a_name() {
    assertThat(problem(SINGLE)).isEqualTo(AnswerProblem.EMPTY);
    assertThat(problem(SINGLE, "")).isEqualTo(AnswerProblem.EMPTY);
    assertThat(problem(SINGLE, "a", "b")).isEqualTo(AnswerProblem.TOO_MANY);
    assertThat(problem(SINGLE, "z")).isEqualTo(AnswerProblem.UNKNOWN);
    assertThat(problem(MULTIPLE, "a", "a")).isEqualTo(AnswerProblem.UNKNOWN);
    assertThat(problem(TYPED, "   ")).isEqualTo(AnswerProblem.EMPTY);
    assertThat(problem(TYPED, "a".repeat(201))).isEqualTo(AnswerProblem.TOO_LONG);
    assertThat(SINGLE.read(Map.of()).problem()).contains(AnswerProblem.EMPTY);
    assertThat(SINGLE.read(Map.of("answer", new String[] {"b"})).answer()).isPresent();
  }

  @Test
  void whatever_comes_there_is_an_answer_or_a_reason() {
    Random random = new Random(42);
    String letters = "abc?,;<>&'\"%{}[]\u0000\uFFFFéœ 🎉";
    for (int i = 0; i < 5_000; i++) {
      String[] values = new String[random.nextInt(5)];
      for (int v = 0; v < values.length; v++) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(4); n > 0; n--) {
          text.append(letters.charAt(random.nextInt(letters.length())));
        }
        values[v] = text.toString();
      }
      for (Question question : ALL) {
        ReadAnswer read = question.read(List.of(values));
        assertThat(read.answer().isPresent()).isNotEqualTo(read.problem().isPresent());
        read.answer().ifPresent(answer -> assertThat(question.grade(answer)).isNotNull());
      }
    }
  }

  @Test
  void an_answer_that_was_kept_is_the_same_answer() {
    for (Question question : ALL) {
      for (List<String> values : List.of(List.of("a"), List.of("c", "a", "b"), List.of("?"))) {
        question
            .read(values)
            .answer()
            .ifPresent(a -> assertThat(question.recall(a.stored())).contains(a));
      }
    }
    Answer typed = TYPED.read(List.of("un, deux")).answer().orElseThrow();
    assertThat(TYPED.recall(typed.stored())).contains(typed);
    assertThat(SINGLE.recall("gone")).isEmpty();
  }

  @Test
  void what_can_be_guessed_weighs_little_or_nothing() {
    assertThat(SINGLE.source()).isEqualTo(EvidenceSource.CHOICE);
    assertThat(TYPED.source().weight()).isEqualTo(0.5);
    assertThat(OPINION.source().weight()).isZero();
    assertThat(EvidenceSource.TRUE_FALSE.weight()).isZero();
    assertThat(EvidenceSource.OBSERVATION.weight()).isEqualTo(1.0);
    assertThat(EvidenceSource.SIMULATOR.weight()).isEqualTo(0.8);
  }
}
