package org.declic.learning.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.declic.content.UnitId;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.junit.jupiter.api.Test;

class ReviewScheduleTest {
  private static final LocalDate FINISHED = LocalDate.of(2026, 12, 1);

  private final ReviewPlan plan =
      new ReviewPlan(SiteId.next(), LearnerId.next(), new UnitId("m1-u08"), FINISHED);

  private static LocalDate after(int days) {
    return FINISHED.plusDays(days);
  }

  @Test
  void whoever_comes_on_the_day_reviews_after_2_7_21_and_60_days() {
    List<LocalDate> days = new ArrayList<>();
    while (plan.due().isPresent()) {
      LocalDate today = plan.due().get();
      days.add(today);
      plan.reviewed(today);
    }
    assertThat(days).containsExactly(after(2), after(7), after(21), after(60));
  }

  @Test
  void before_its_day_a_unit_is_not_due() {
    assertThat(plan.isDue(after(1))).isFalse();
    assertThat(plan.isDue(after(2))).isTrue();
    assertThat(plan.isDue(after(50))).isTrue();
  }

  @Test
  void a_missed_day_only_shifts_what_follows() {
    plan.reviewed(after(40));
    assertThat(plan.due()).contains(after(45));
    plan.reviewed(after(45));
    assertThat(plan.due()).contains(after(59));
  }

  @Test
  void reviewing_of_ones_own_accord_moves_nothing() {
    plan.reviewed(after(1));
    assertThat(plan.due()).contains(after(2));
  }

  @Test
  void not_now_offers_it_the_day_after() {
    plan.putOff(after(3));
    assertThat(plan.isDue(after(3))).isFalse();
    assertThat(plan.isDue(after(4))).isTrue();
    plan.reviewed(after(4));
    assertThat(plan.due()).contains(after(9));
  }

  @Test
  void not_now_leaves_alone_what_does_not_wait() {
    plan.putOff(after(1));
    assertThat(plan.due()).contains(after(2));
    assertThat(plan.feelingDue()).contains(after(30));
  }

  @Test
  void the_confidence_question_comes_back_once_thirty_days_after() {
    assertThat(plan.isFeelingDue(after(29))).isFalse();
    assertThat(plan.isFeelingDue(after(30))).isTrue();
    plan.felt();
    assertThat(plan.isFeelingDue(after(31))).isFalse();
  }

  @Test
  void a_unit_finished_again_begins_again() {
    plan.reviewed(after(2));
    plan.felt();
    plan.beginAt(after(10));
    assertThat(plan.due()).contains(after(12));
    assertThat(plan.feelingDue()).contains(after(40));
  }
}
