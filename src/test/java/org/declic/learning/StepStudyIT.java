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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authz.AuthorizationException;
import org.apache.shiro.subject.Subject;
import org.declic.assessment.confidence.ConfidenceScale;
import org.declic.assessment.question.Outcome;
import org.declic.content.LearningUnit;
import org.declic.content.Position;
import org.declic.content.PublishedPathway;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Language;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class StepStudyIT {
  private static final UnitId MAILBOX = new UnitId("m1-u08");

  @Inject StepStudy study;
  @Inject LearningQueries learning;
  @Inject PublishedPathway pathway;

  @Resource(lookup = "java:app/jdbc/declic")
  private DataSource source;

  @Resource private ManagedExecutorService threads;

  private Actor visitor;

  @BeforeEach
  void somebody_begins_the_mailbox() throws Exception {
    visitor = Visit.as(Visit.begin());
    study.open(RequestId.next(), visitor, MAILBOX);
  }

  private Next answer(RequestId request, String question, String... values) {
    return study.answer(
        request, visitor, MAILBOX, "s05", question, List.of(values), Language.FRENCH);
  }

  private PlaceRow place() {
    return learning.place(visitor.site(), visitor.learner(), MAILBOX).orElseThrow();
  }

  private long attempts() throws SQLException {
    try (Connection connection = source.getConnection();
        PreparedStatement query =
            connection.prepareStatement("select count(*) from attempt where learner_id = ?")) {
      query.setString(1, visitor.id());
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  @Test
  @Tag("REL-06")
  void the_same_form_sent_ten_times_at_once_is_one_answer() throws Exception {
    RequestId request = RequestId.next();
    Subject subject = SecurityUtils.getSubject();
    Callable<Next> send = subject.associateWith(() -> answer(request, "q1", "a"));
    List<Future<Next>> sent = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      sent.add(threads.submit(send));
    }
    for (Future<Next> one : sent) {
      assertThat(one.get().value()).isEqualTo("s05/q1");
    }
    assertThat(attempts()).isEqualTo(1);
    assertThat(place().answers().at("q1")).hasSize(1);
  }

  @Test
  void two_forms_at_once_are_two_answers_and_none_is_lost() throws Exception {
    Subject subject = SecurityUtils.getSubject();
    List<Future<Next>> sent = new ArrayList<>();
    for (String question : List.of("q1", "q2", "q4")) {
      Callable<Next> send = subject.associateWith(() -> answer(RequestId.next(), question, "a"));
      sent.add(threads.submit(send));
    }
    for (Future<Next> one : sent) {
      one.get();
    }
    assertThat(attempts()).isEqualTo(3);
    assertThat(place().answers().byScreen()).containsOnlyKeys("q1", "q2", "q4");
  }

  @Test
  @Tag("REL-08")
  void whoever_comes_back_is_on_the_same_screen_with_the_answers_kept() {
    study.goOn(RequestId.next(), visitor, MAILBOX, "s04", "sim");
    answer(RequestId.next(), "q1", "a");
    answer(RequestId.next(), "q1", "b");
    study.goOn(RequestId.next(), visitor, MAILBOX, "s05", "q1");
    Next back = study.open(RequestId.next(), visitor, MAILBOX);
    assertThat(back.value()).isEqualTo("s05/q2");
    assertThat(place().answers().at("q1"))
        .extracting(Answers.Try::outcome)
        .containsExactly(Outcome.NOT_YET, Outcome.RIGHT);
  }

  @Test
  @Tag("REL-07")
  void an_old_form_adds_its_answer_and_pulls_nobody_back() {
    study.goOn(RequestId.next(), visitor, MAILBOX, "s06", "appliquer");
    answer(RequestId.next(), "q1", "b");
    assertThat(place().screenId()).isEqualTo("apres");
    assertThat(place().answers().at("q1")).hasSize(1);
  }

  @Test
  void a_form_without_an_answer_changes_nothing() throws SQLException {
    assertThatThrownBy(() -> answer(RequestId.next(), "q1")).isInstanceOf(Refusal.class);
    assertThat(attempts()).isZero();
  }

  @Test
  void the_whole_unit_is_finished_once_and_something_else_is_suggested() {
    LearningUnit unit = pathway.current().unit(MAILBOX, Language.FRENCH).orElseThrow();
    Next next = Next.of(unit.first());
    while (!next.isEnd()) {
      Position at = unit.position(next.step(), next.screen()).orElseThrow();
      next =
          at.screen().kind().equals("confidence")
              ? study.rate(
                  RequestId.next(),
                  visitor,
                  MAILBOX,
                  next.step(),
                  next.screen(),
                  ConfidenceScale.RATHER,
                  Language.FRENCH)
              : study.goOn(RequestId.next(), visitor, MAILBOX, next.step(), next.screen());
    }
    assertThat(place().finished()).isTrue();
    PathRow path = learning.path(visitor.site(), visitor.learner(), Language.FRENCH);
    assertThat(path.now()).isEmpty();
    assertThat(path.modules().get(0).finished()).isEqualTo(1);
    assertThat(path.advised().orElseThrow().unit().id()).isNotEqualTo(MAILBOX);
  }

  @Test
  void the_mediator_sees_who_is_stuck_on_two_wrong_answers() {
    answer(RequestId.next(), "q1", "a");
    answer(RequestId.next(), "q1", "c");
    StudyingRow seen = learning.now(visitor.site(), List.of(visitor.learner())).get(0);
    assertThat(seen.stuck()).contains(StuckRule.Reason.WRONG_TWICE);
    assertThat(seen.stepNumber()).isEqualTo(5);
    assertThat(seen.screenKind()).isEqualTo("question");
    assertThat(seen.lastAction()).isEqualTo(LastAction.ANSWERED_NOT_YET);
  }

  @Test
  void the_units_worked_on_are_known_by_time() {
    Instant now = Instant.now();
    assertThat(
            learning.worked(
                visitor.site(),
                List.of(visitor.learner()),
                now.minusSeconds(600),
                now.plusSeconds(600)))
        .extracting(WorkedRow::unit)
        .containsExactly(MAILBOX);
    assertThat(
            learning.worked(
                visitor.site(),
                List.of(visitor.learner()),
                now.plusSeconds(600),
                now.plusSeconds(900)))
        .isEmpty();
  }

  @Test
  @Tag("ACC-02")
  void what_was_not_begun_or_does_not_exist_is_unknown() {
    UnitId other = new UnitId("m1-u06");
    assertThatThrownBy(() -> study.goOn(RequestId.next(), visitor, other, "s01", "avant"))
        .isInstanceOf(UnknownThing.class);
    assertThatThrownBy(() -> study.open(RequestId.next(), visitor, new UnitId("m9-u99")))
        .isInstanceOf(UnknownThing.class);
    assertThatThrownBy(() -> study.goOn(RequestId.next(), visitor, MAILBOX, "s99", "x"))
        .isInstanceOf(UnknownThing.class);
  }

  @Test
  @Tag("ACC-05")
  void at_another_site_the_same_learner_has_begun_nothing() {
    assertThat(learning.place(SiteId.next(), visitor.learner(), MAILBOX)).isEmpty();
  }

  @Test
  @Tag("ACC-01")
  void whoever_left_may_not_study() {
    SecurityUtils.getSubject().logout();
    assertThatThrownBy(() -> answer(RequestId.next(), "q1", "b"))
        .isInstanceOf(AuthorizationException.class);
  }
}
