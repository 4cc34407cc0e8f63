package org.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.declic.assessment.simulator.Event;
import org.declic.assessment.simulator.EventLog;
import org.declic.assessment.simulator.RefusedEvents;
import org.declic.assessment.simulator.RunOutcome;
import org.declic.content.PublishedPathway;
import org.declic.content.ScenarioDefinition;
import org.declic.content.Structure;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.platform.Language;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SimulatorPracticeIT {
  private static final UnitId MAILBOX = new UnitId("m1-u08");

  @Inject StepStudy study;
  @Inject SimulatorPractice practice;
  @Inject LearningQueries learning;
  @Inject PublishedPathway pathway;

  private Actor visitor;

  @BeforeEach
  void somebody_opens_the_exercise_of_the_mailbox() throws Exception {
    visitor = Visit.as(Visit.begin());
    study.open(RequestId.next(), visitor, MAILBOX);
    begin();
  }

  private void begin() {
    practice.begin(RequestId.next(), visitor, MAILBOX, "s04", "sim", Language.FRENCH);
  }

  private RunRow run() {
    PlaceRow place = learning.place(visitor.site(), visitor.learner(), MAILBOX).orElseThrow();
    return learning.run(visitor.site(), visitor.learner(), place.run().orElseThrow()).orElseThrow();
  }

  private static EventLog.Increment from(int index, Event... events) {
    return new EventLog.Increment(index, List.of(events));
  }

  /** The right message opened, answered with a ready sentence, sent. */
  private Event[] goodWay() {
    ScenarioDefinition scenario =
        pathway.current().scenario(run().scenario(), Language.FRENCH).orElseThrow();
    Structure variant = scenario.variant(run().variant()).orElseThrow().structure();
    String target = variant.text("target").orElseThrow();
    return new Event[] {
      Event.of("open", "message", target),
      Event.of("reply", "message", target),
      Event.of("insert", "starter", variant.texts("starters").get(0)),
      Event.of("send")
    };
  }

  @Test
  void a_goal_really_reached_is_a_success_and_leads_on() {
    practice.append(visitor, run().id(), from(0, goodWay()));
    assertThat(run().outcome()).contains(RunOutcome.UNAIDED);
    Next next = practice.end(RequestId.next(), visitor, run().id(), from(4));
    assertThat(next.value()).isEqualTo("s05/q1");
  }

  @Test
  void a_success_that_is_only_claimed_is_refused() {
    assertThatThrownBy(
            () -> practice.end(RequestId.next(), visitor, run().id(), from(0, Event.of("send"))))
        .isInstanceOf(RefusedEvents.class);
    assertThatThrownBy(() -> practice.end(RequestId.next(), visitor, run().id(), from(0)))
        .isInstanceOf(Refusal.class)
        .hasMessage("learning.run.not_reached");
    assertThat(run().isOver()).isFalse();
    assertThat(run().log()).isEqualTo(EventLog.EMPTY);
  }

  @Test
  @Tag("REL-08")
  void a_window_closed_in_the_middle_opens_as_it_was() {
    Event[] way = goodWay();
    practice.append(visitor, run().id(), from(0, way[0], way[1]));
    practice.append(visitor, run().id(), from(1, way[1], way[2]));
    assertThat(run().log()).isEqualTo(EventLog.of(way[0], way[1], way[2]));
  }

  @Test
  void giving_up_stays_on_the_step_and_the_next_go_is_another_variant() {
    String first = run().variant();
    Next next = practice.end(RequestId.next(), visitor, run().id(), from(0, Event.of("stop")));
    assertThat(next.value()).isEqualTo("s04/sim");
    assertThat(run().outcome()).contains(RunOutcome.GIVEN_UP);
    begin();
    assertThat(run().variant()).isNotEqualTo(first);
  }

  @Test
  @Tag("ACC-02")
  void somebody_elses_run_is_unknown() throws Exception {
    SimulatorRunId mine = run().id();
    Actor other = Visit.as(Visit.begin());
    assertThatThrownBy(() -> practice.append(other, mine, from(0, Event.of("back"))))
        .isInstanceOf(UnknownThing.class);
    assertThatThrownBy(() -> practice.end(RequestId.next(), other, mine, from(0, Event.of("stop"))))
        .isInstanceOf(UnknownThing.class);
    assertThat(learning.run(other.site(), other.learner(), mine.value())).isEmpty();
  }
}
