package org.declic.learning.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.declic.content.SkillId;
import org.declic.content.UnitId;
import org.declic.learning.review.ReviewChoice.Candidate;
import org.junit.jupiter.api.Test;

class ReviewChoiceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final Instant LONG_AGO = Instant.parse("2026-11-01T09:00:00Z");
  private static final String MAIL = "m1-u08";
  private static final String SEARCH = "m1-u06";

  private static Candidate due(String unit, String screen, String skill) {
    return new Candidate(
        new ReviewItem(new UnitId(unit), screen),
        new SkillId(skill),
        Optional.of(TODAY),
        false,
        LONG_AGO);
  }

  private static Candidate notDue(Candidate of) {
    return new Candidate(of.item(), of.skill(), Optional.empty(), of.wrong(), of.askedAt());
  }

  private static Candidate wrong(Candidate of) {
    return new Candidate(of.item(), of.skill(), of.due(), true, of.askedAt());
  }

  private static Candidate asked(Candidate of, Instant at) {
    return new Candidate(of.item(), of.skill(), of.due(), of.wrong(), at);
  }

  private static List<String> chosen(Candidate... candidates) {
    return ReviewChoice.of(Arrays.asList(candidates), ReviewChoice.MOST).stream()
        .map(ReviewItem::text)
        .toList();
  }

  private static Candidate mail(String screen) {
    return due(MAIL, screen, "mail.repondre");
  }

  private static Candidate search(String screen) {
    return due(SEARCH, screen, "recherche.officiel");
  }

  @Test
  void three_at_most_and_each_unit_in_its_turn() {
    assertThat(chosen(mail("q1"), mail("q2"), search("q1"), search("q2")))
        .containsExactly("m1-u08/q1", "m1-u06/q1", "m1-u08/q2");
  }

  @Test
  void what_was_not_right_comes_first() {
    assertThat(chosen(mail("q1"), mail("q2"), wrong(mail("q3")), wrong(search("q4"))))
        .containsExactly("m1-u08/q3", "m1-u06/q4", "m1-u08/q1");
  }

  @Test
  void then_what_was_asked_longest_ago() {
    assertThat(chosen(asked(mail("q1"), LONG_AGO.plusSeconds(60)), mail("q2"), search("q1")))
        .containsExactly("m1-u08/q2", "m1-u06/q1", "m1-u08/q1");
  }

  @Test
  void another_unit_stands_between_two_questions_of_one_skill() {
    assertThat(chosen(notDue(search("q1")), mail("q1"), mail("q2"), mail("q3")))
        .containsExactly("m1-u08/q1", "m1-u06/q1", "m1-u08/q2");
  }

  @Test
  void of_one_skill_alone_two_are_asked() {
    assertThat(chosen(mail("q1"), mail("q2"), mail("q3")))
        .containsExactly("m1-u08/q1", "m1-u08/q2");
  }

  @Test
  void with_nothing_to_ask_nothing_is_chosen() {
    assertThat(chosen()).isEmpty();
  }

  @Test
  void never_two_of_the_same_skill_in_a_row_whatever_the_mixture() {
    List<Candidate> all = new ArrayList<>();
    for (int unit = 1; unit <= 4; unit++) {
      for (int question = 1; question <= 3; question++) {
        Candidate one = due("m1-u0" + unit, "q" + question, question == 3 ? "a.b" : "c.d" + unit);
        all.add(unit % 2 == 0 ? wrong(one) : notDue(one));
        List<ReviewItem> chosen = ReviewChoice.of(all, ReviewChoice.MOST);
        for (int i = 1; all.size() > 1 && i < chosen.size() && skills(all) > 1; i++) {
          assertThat(skill(all, chosen.get(i))).isNotEqualTo(skill(all, chosen.get(i - 1)));
        }
      }
    }
  }

  private static long skills(List<Candidate> all) {
    return all.stream().map(Candidate::skill).distinct().count();
  }

  private static SkillId skill(List<Candidate> all, ReviewItem item) {
    return all.stream()
        .filter(candidate -> candidate.item().equals(item))
        .map(Candidate::skill)
        .findFirst()
        .orElseThrow();
  }
}
