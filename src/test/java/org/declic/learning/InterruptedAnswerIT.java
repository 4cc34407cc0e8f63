package org.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.platform.Language;
import org.declic.platform.RequestId;
import org.declic.testing.container.Fault;
import org.declic.testing.container.Faults;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database fails somewhere in an answer: the learner notices nothing, and it counts once. */
@ArquillianTest
class InterruptedAnswerIT {
  private static final UnitId MAILBOX = new UnitId("m1-u08");
  private static final int FAR_MORE_THAN_AN_ANSWER_ASKS = 200;

  @Inject private StepStudy study;
  @Inject private LearningQueries learning;

  /** One fault, somewhere in the work; false when the work ended before it could come. */
  private interface Place {
    boolean strikes(Faults.Work work) throws Exception;
  }

  private boolean survives(Place place) throws Exception {
    Actor visitor = Visit.as(Visit.begin());
    study.open(RequestId.next(), visitor, MAILBOX);
    RequestId form = RequestId.next();
    boolean struck =
        place.strikes(
            () ->
                assertThat(answer(form, visitor).value())
                    .as("where the answer leads")
                    .isEqualTo("s05/q1"));
    assertThat(answers(visitor)).hasSize(1);
    answer(form, visitor);
    assertThat(answers(visitor)).as("the form sent again").hasSize(1);
    return struck;
  }

  private Next answer(RequestId form, Actor visitor) {
    return study.answer(form, visitor, MAILBOX, "s05", "q1", List.of("a"), Language.FRENCH);
  }

  private List<Answers.Try> answers(Actor visitor) {
    return learning
        .place(visitor.site(), visitor.learner(), MAILBOX)
        .orElseThrow()
        .answers()
        .at("q1");
  }

  private void survivesAtEachStatement(Fault fault) throws Exception {
    int nth = 1;
    while (survives(struckAt(fault, nth))) {
      assertThat(nth++).isLessThan(FAR_MORE_THAN_AN_ANSWER_ASKS);
    }
    assertThat(nth).as("statements of an answer").isGreaterThan(5);
  }

  private static Place struckAt(Fault fault, int nth) {
    return work -> Faults.atStatement(fault, nth, work);
  }

  @Test
  @Tag("REL-15")
  void a_deadlock_at_any_statement_is_tried_again_unseen() throws Exception {
    survivesAtEachStatement(Fault.DEADLOCK);
  }

  @Test
  @Tag("REL-15")
  void a_lock_waited_for_too_long_at_any_statement_is_tried_again_unseen() throws Exception {
    survivesAtEachStatement(Fault.LOCK_WAIT);
  }

  @Test
  @Tag("REL-15")
  void a_link_that_breaks_at_any_statement_is_made_anew_unseen() throws Exception {
    survivesAtEachStatement(Fault.LOST_BEFORE);
  }

  @Test
  @Tag("REL-15")
  void a_commit_refused_nine_times_is_carried_out_the_tenth() throws Exception {
    assertThat(survives(work -> Faults.atCommits(Fault.DEADLOCK, 9, work))).isTrue();
  }

  @Test
  @Tag("REL-16")
  void a_commit_whose_answer_was_lost_is_found_again_by_its_request() throws Exception {
    assertThat(survives(work -> Faults.atCommit(Fault.LOST_AFTER, 1, work))).isTrue();
  }

  @Test
  @Tag("REL-16")
  void a_commit_that_never_arrived_is_made_again() throws Exception {
    assertThat(survives(work -> Faults.atCommit(Fault.LOST_BEFORE, 1, work))).isTrue();
  }
}
