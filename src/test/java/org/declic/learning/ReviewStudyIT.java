package org.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.subject.Subject;
import org.declic.assessment.confidence.ConfidenceScale;
import org.declic.assessment.confidence.Moment;
import org.declic.content.LearningUnit;
import org.declic.content.Position;
import org.declic.content.PublishedPathway;
import org.declic.content.QuestionScreen;
import org.declic.content.SkillId;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.learning.review.ReviewId;
import org.declic.learning.review.ReviewItem;
import org.declic.learning.review.ReviewOffer;
import org.declic.learning.review.ReviewPlace;
import org.declic.learning.review.ReviewQueries;
import org.declic.learning.review.ReviewStudy;
import org.declic.platform.Clocks;
import org.declic.platform.Language;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.portfolio.PortfolioQueries;
import org.declic.portfolio.SkillLevel;
import org.declic.portfolio.StandingRow;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ReviewStudyIT {
  private static final UnitId MAILBOX = new UnitId("m1-u08");
  private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");

  @Inject StepStudy study;
  @Inject ReviewStudy review;
  @Inject ReviewQueries queries;
  @Inject LearningQueries learning;
  @Inject PortfolioQueries portfolio;
  @Inject PublishedPathway pathway;
  @Inject Clocks clocks;

  @Resource(lookup = "java:app/jdbc/declic")
  private DataSource source;

  @Resource private ManagedExecutorService threads;

  private Actor visitor;

  @BeforeEach
  void somebody_has_finished_the_mailbox() throws Exception {
    clocks.use(Clock.systemUTC());
    visitor = Visit.as(Visit.begin());
    daysAfter(0);
    finish(visitor, MAILBOX);
  }

  @AfterEach
  void time_goes_on_as_usual() {
    clocks.use(Clock.systemUTC());
  }

  private void daysAfter(int days) {
    clocks.use(Clock.fixed(NOON.plus(Duration.ofDays(days)), ZoneOffset.UTC));
  }

  private void finish(Actor actor, UnitId id) {
    LearningUnit unit = pathway.current().unit(id, Language.FRENCH).orElseThrow();
    study.open(RequestId.next(), actor, id);
    Next next = Next.of(unit.first());
    while (!next.isEnd()) {
      Position at = unit.position(next.step(), next.screen()).orElseThrow();
      next = study.goOn(RequestId.next(), actor, id, at.step().id().value(), at.screen().id());
    }
  }

  private ReviewOffer offer() {
    return queries.offer(visitor.site(), visitor.learner());
  }

  private ReviewId open() {
    return queries.open(visitor.site(), visitor.learner()).orElseThrow().id();
  }

  private ReviewItem item(int number) {
    return queries.open(visitor.site(), visitor.learner()).orElseThrow().items().get(number - 1);
  }

  private ReviewPlace begin() {
    return review.begin(RequestId.next(), visitor);
  }

  private ReviewPlace answer(RequestId request, ReviewId id, int number, String... values) {
    return review.answer(request, visitor, id, number, List.of(values), Language.FRENCH);
  }

  private ReviewPlace goOn(ReviewId id, int number) {
    return review.goOn(RequestId.next(), visitor, id, number);
  }

  /** Values that answer the question, right or for sure not. */
  private String[] right(ReviewItem item) {
    LearningUnit unit = pathway.current().unit(item.unit(), Language.FRENCH).orElseThrow();
    QuestionScreen asked = (QuestionScreen) item.in(unit).orElseThrow().screen();
    return asked.question().structure().texts("right").toArray(String[]::new);
  }

  private void reviewWithoutKnowing() {
    begin();
    ReviewId id = open();
    for (ReviewPlace at = new ReviewPlace("1"); !at.isOver(); ) {
      int number = Integer.parseInt(at.value());
      answer(RequestId.next(), id, number, "?");
      at = goOn(id, number);
    }
  }

  private List<String> rows(String query) throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, visitor.id());
      List<String> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(row.getString(1));
        }
      }
      return found;
    }
  }

  @Test
  void two_days_after_something_is_offered_and_not_before() {
    daysAfter(1);
    assertThat(offer().waits()).isFalse();
    assertThat(queries.waiting(visitor.site(), visitor.learner())).isZero();
    daysAfter(2);
    assertThat(offer().waits()).isTrue();
    assertThat(queries.waiting(visitor.site(), visitor.learner())).isEqualTo(2);
  }

  @Test
  void not_now_leaves_it_for_another_day() {
    daysAfter(5);
    review.putOff(RequestId.next(), visitor);
    assertThat(offer().waits()).isFalse();
    daysAfter(6);
    assertThat(offer().waits()).isTrue();
  }

  @Test
  void a_review_is_done_and_the_next_one_comes_five_days_later() throws SQLException {
    daysAfter(3);
    reviewWithoutKnowing();
    assertThat(offer().waits()).isFalse();
    assertThat(offer().next()).hasToString("Optional[2026-12-09]");
    assertThat(rows("select review_id from attempt where learner_id = ?"))
        .hasSize(2)
        .doesNotContainNull();
  }

  @Test
  @Tag("REL-06")
  void the_same_form_sent_ten_times_at_once_is_one_answer() throws Exception {
    daysAfter(2);
    begin();
    ReviewId id = open();
    String[] values = right(item(1));
    RequestId request = RequestId.next();
    Subject subject = SecurityUtils.getSubject();
    Callable<ReviewPlace> send = subject.associateWith(() -> answer(request, id, 1, values));
    List<Future<ReviewPlace>> sent = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      sent.add(threads.submit(send));
    }
    for (Future<ReviewPlace> one : sent) {
      assertThat(one.get().value()).isEqualTo("1");
    }
    assertThat(rows("select outcome from attempt where learner_id = ?")).containsExactly("RIGHT");
  }

  @Test
  @Tag("REL-08")
  void whoever_stops_in_the_middle_goes_on_there_even_days_after() {
    daysAfter(2);
    begin();
    answer(RequestId.next(), open(), 1, "?");
    goOn(open(), 1);
    daysAfter(4);
    assertThat(offer().questions()).isEqualTo(1);
    assertThat(begin().value()).isEqualTo("2");
  }

  @Test
  @Tag("REL-07")
  void an_old_form_moves_nobody() {
    daysAfter(2);
    begin();
    ReviewId id = open();
    goOn(id, 1);
    assertThat(goOn(id, 1).value()).isEqualTo("2");
    String over = goOn(id, 2).value();
    assertThat(over).isEqualTo(id.value());
    assertThat(answer(RequestId.next(), id, 1, "?").value()).isEqualTo(over);
  }

  @Test
  void whoever_looks_on_sees_a_review_and_nobody_who_is_stuck() {
    study.open(RequestId.next(), visitor, new UnitId("m1-u06"));
    clocks.use(Clock.fixed(NOON.plus(Duration.ofMinutes(5)), ZoneOffset.UTC));
    begin();
    StudyingRow seen = learning.now(visitor.site(), List.of(visitor.learner())).get(0);
    assertThat(seen.lastAction()).isEqualTo(LastAction.REVIEWED);
    assertThat(seen.stuck()).isEmpty();
  }

  @Test
  void whoever_wants_to_reviews_on_the_very_day() {
    assertThat(offer().waits()).isFalse();
    reviewWithoutKnowing();
    daysAfter(2);
    assertThat(offer().waits()).isTrue();
  }

  @Test
  void what_was_not_known_comes_first_the_next_time() {
    daysAfter(2);
    begin();
    ReviewItem first = item(1);
    ReviewItem second = item(2);
    answer(RequestId.next(), open(), 1, right(first));
    goOn(open(), 1);
    answer(RequestId.next(), open(), 2, "?");
    goOn(open(), 2);
    daysAfter(7);
    begin();
    assertThat(item(1)).isEqualTo(second);
    assertThat(item(2)).isNotEqualTo(first);
  }

  @Test
  void answers_of_a_review_give_no_level() {
    for (int day : List.of(2, 7, 28, 88)) {
      daysAfter(day);
      begin();
      ReviewId id = open();
      for (ReviewPlace at = new ReviewPlace("1"); !at.isOver(); ) {
        int number = Integer.parseInt(at.value());
        if (item(number).screen().startsWith("q")) {
          answer(RequestId.next(), id, number, right(item(number)));
        }
        at = goOn(id, number);
      }
    }
    Map<SkillId, StandingRow> standings = portfolio.standings(visitor.site(), visitor.learner());
    assertThat(standings.values())
        .extracting(StandingRow::level)
        .containsOnly(SkillLevel.DISCOVERING);
  }

  @Test
  void a_month_after_the_confidence_question_comes_back_once() throws SQLException {
    daysAfter(30);
    begin();
    ReviewId id = open();
    int last = queries.open(visitor.site(), visitor.learner()).orElseThrow().items().size();
    for (int number = 1; number < last; number++) {
      goOn(id, number);
    }
    ReviewPlace end =
        review.rate(RequestId.next(), visitor, id, last, ConfidenceScale.RATHER, Language.FRENCH);
    assertThat(end.isOver()).isTrue();
    assertThat(rows("select moment from confidence_rating where learner_id = ?"))
        .containsExactly(Moment.LATER.name());
    daysAfter(90);
    begin();
    assertThat(queries.open(visitor.site(), visitor.learner()).orElseThrow().items())
        .extracting(ReviewItem::screen)
        .allMatch(screen -> screen.startsWith("q"));
  }

  @Test
  void without_a_finished_unit_there_is_nothing_to_review() throws Exception {
    Actor other = Visit.as(Visit.begin());
    assertThatThrownBy(() -> review.begin(RequestId.next(), other)).isInstanceOf(Refusal.class);
  }

  @Test
  @Tag("ACC-02")
  void somebody_elses_review_is_unknown() throws Exception {
    daysAfter(2);
    begin();
    ReviewId id = open();
    Actor other = Visit.as(Visit.begin());
    assertThatThrownBy(() -> review.goOn(RequestId.next(), other, id, 1))
        .isInstanceOf(UnknownThing.class);
    assertThat(queries.review(other.site(), other.learner(), id)).isEmpty();
  }
}
