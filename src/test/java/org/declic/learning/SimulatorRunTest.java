package org.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.declic.assessment.simulator.Event;
import org.declic.assessment.simulator.EventLog;
import org.declic.assessment.simulator.RefusedEvents;
import org.declic.assessment.simulator.RunOutcome;
import org.declic.assessment.simulator.Scenario;
import org.declic.assessment.simulator.Verification;
import org.declic.content.LearningUnit;
import org.declic.content.SimulatorScreen;
import org.declic.content.StepId;
import org.declic.content.loading.Sample;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Language;
import org.declic.platform.Refusal;
import org.junit.jupiter.api.Test;

class SimulatorRunTest {
  private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");

  private final LearningUnit unit = Sample.frenchUnit();
  private final Scenario scenario =
      Scenario.of(unit.screens(SimulatorScreen.class).get(0).scenarios().get(0));
  private final UnitProgress progress =
      new UnitProgress(SiteId.next(), LearnerId.next(), unit, NOW);
  private final SimulatorRun run =
      new SimulatorRun(
          SimulatorRunId.next(),
          progress,
          new StepId("s04"),
          scenario,
          scenario.variantAfter(0),
          Language.FRENCH,
          NOW);

  private static EventLog.Increment from(int index, Event... events) {
    return new EventLog.Increment(index, List.of(events));
  }

  private Verification.Observed observed() {
    return (Verification.Observed) scenario.verify(run.variant(), run.log());
  }

  @Test
  void what_comes_twice_counts_once() {
    Event open = Event.of("open", "message", "m1");
    run.append(from(0, open), NOW);
    run.append(from(0, open, Event.of("back")), NOW);
    assertThat(run.log()).isEqualTo(EventLog.of(open, Event.of("back")));
  }

  @Test
  void a_log_with_a_hole_is_refused() {
    assertThatThrownBy(() -> run.append(from(3, Event.of("back")), NOW))
        .isInstanceOf(RefusedEvents.class);
    assertThat(run.log()).isEqualTo(EventLog.EMPTY);
  }

  @Test
  void an_end_that_was_neither_reached_nor_given_up_is_none() {
    assertThatThrownBy(() -> run.end(observed(), Help.NONE, NOW)).isInstanceOf(Refusal.class);
    assertThat(run.isOver()).isFalse();
  }

  @Test
  void giving_up_ends_it_and_nothing_can_be_added() {
    run.append(from(0, Event.of("stop")), NOW);
    run.end(observed(), Help.NONE, NOW);
    assertThat(run.outcome()).contains(RunOutcome.GIVEN_UP);
    run.append(from(1, Event.of("back")), NOW);
    assertThat(run.log().size()).isEqualTo(1);
  }
}
