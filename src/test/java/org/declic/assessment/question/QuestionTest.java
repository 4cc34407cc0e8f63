package org.declic.assessment.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.declic.assessment.EvidenceSource;
import org.declic.content.ItemId;
import org.declic.content.loading.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One sample of every kind: m1-u01/q1 to q7 of the small pathway. */
class QuestionTest {
  private static final Question SINGLE = sample("q1");
  private static final Question MULTIPLE = sample("q2");
  private static final Question ORDER = sample("q3");
  private static final Question TYPED = sample("q4");
  private static final Question OPINION = sample("q5");
  private static final Question PICTURE = sample("q6");
  private static final Question MATCH = sample("q7");
  private static final List<Question> ALL =
      List.of(SINGLE, MULTIPLE, ORDER, TYPED, OPINION, PICTURE, MATCH);

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

  @Test
  void a_choice_of_pictures_is_judged_like_one_of_words() {
    assertThat(verdict(PICTURE, "a").isRight()).isTrue();
    assertThat(verdict(PICTURE, "b").feedback().html()).contains("un point");
    assertThat(problem(PICTURE, "a", "b")).isEqualTo(AnswerProblem.TOO_MANY);
    assertThat(PICTURE.definition().drawing("c")).contains("reply-arrow");
    assertThat(PICTURE.explanation().html()).contains("3 lignes");
  }

  @Test
  void a_matching_is_right_only_when_all_pairs_are() {
    Matching match = (Matching) MATCH;
    assertThat(verdict(MATCH, "c:c", "a:a", "b:b").isRight()).isTrue();
    assertThat(verdict(MATCH, "a:b", "b:a", "c:c").feedback().html()).contains("3 traits");
    assertThat(verdict(MATCH, "a:a", "b:c", "c:b").feedback().html()).contains("rond");
    assertThat(problem(MATCH)).isEqualTo(AnswerProblem.UNPAIRED);
    assertThat(problem(MATCH, "a:a", "b:b")).isEqualTo(AnswerProblem.UNPAIRED);
    assertThat(problem(MATCH, "a:a", "b:a", "c:c")).isEqualTo(AnswerProblem.UNKNOWN);
    assertThat(problem(MATCH, "a:a", "a:b", "c:c")).isEqualTo(AnswerProblem.UNKNOWN);
    assertThat(problem(MATCH, "a", "b:z", ":")).isEqualTo(AnswerProblem.UNKNOWN);
    Answer mixed = MATCH.read(List.of("a:b", "b:a", "c:c")).answer().orElseThrow();
    assertThat(match.rightPairs(mixed)).containsExactly("c:c");
    assertThat(mixed.values())
        .extracting(match::line)
        .contains("Une page avec 3 traits – Le point");
    assertThat(match.rights()).containsExactly("c", "a", "b");
    assertThat(MATCH.solution()).hasSize(3);
  }

  @Test
  void exactly_one_of_all_matchings_is_right() {
    int right = 0;
    for (List<String> way : orders(List.of("a", "b", "c"))) {
      boolean isRight =
          verdict(MATCH, "a:" + way.get(0), "b:" + way.get(1), "c:" + way.get(2)).isRight();
      assertThat(isRight).isEqualTo(way.equals(List.of("a", "b", "c")));
      right += isRight ? 1 : 0;
    }
    assertThat(right).isEqualTo(1);
  }

  private static List<List<String>> orders(List<String> keys) {
    if (keys.isEmpty()) {
      return List.of(List.of());
    }
    return keys.stream()
        .flatMap(
            first ->
                orders(keys.stream().filter(key -> !key.equals(first)).toList()).stream()
                    .map(rest -> Stream.concat(Stream.of(first), rest.stream()).toList()))
        .toList();
  }

  @Test
  void one_click_then_another_links_whichever_side_comes_first() {
    Matching match = (Matching) MATCH;
    Matching.Links none = match.links(List.of("none"), "");
    Matching.Links one =
        match.touched(match.touched(none, Matching.Side.RIGHT, "b"), Matching.Side.LEFT, "a");
    assertThat(match.written(one.pairs())).containsExactly("a:b");
    assertThat(one.side()).isEmpty();
    Matching.Links taken = match.touched(one, Matching.Side.LEFT, "a");
    assertThat(taken.pairs()).isEmpty();
    assertThat(match.written(taken)).isEqualTo("LEFT:a");
    assertThat(match.links(List.of(), "LEFT:a")).isEqualTo(taken);
    assertThat(match.touched(taken, Matching.Side.LEFT, "a").held()).isEmpty();
    assertThat(match.touched(taken, Matching.Side.LEFT, "zzz")).isEqualTo(taken);
  }

  @Test
  void however_one_clicks_nothing_is_linked_twice_and_the_end_can_be_reached() {
    Matching match = (Matching) MATCH;
    Random random = new Random(5);
    Matching.Links links = match.links(List.of(), "");
    for (int i = 0; i < 2_000; i++) {
      Matching.Side side = random.nextBoolean() ? Matching.Side.LEFT : Matching.Side.RIGHT;
      links = match.touched(links, side, List.of("a", "b", "c", "?").get(random.nextInt(4)));
      List<String> written = match.written(links.pairs());
      assertThat(links.pairs().values()).doesNotHaveDuplicates();
      assertThat(match.links(written, match.written(links))).isEqualTo(links);
      assertThat(match.read(written).answer().isPresent()).isEqualTo(written.size() == 3);
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
    String letters = "abc:::?,;<>&'\"%{}[]\u0000\uFFFFéœ 🎉";
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
      for (List<String> values :
          List.of(
              List.of("a"), List.of("c", "a", "b"), List.of("c:a", "a:b", "b:c"), List.of("?"))) {
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
