package org.declic.learning;

import java.util.Optional;
import org.declic.assessment.simulator.EventLog;
import org.declic.assessment.simulator.RunOutcome;
import org.declic.content.ScenarioId;

/** A go at an exercise, for the page that shows its window. */
public record RunRow(
    SimulatorRunId id,
    String stepId,
    ScenarioId scenario,
    String variant,
    EventLog log,
    Optional<RunOutcome> outcome) {

  /** For the query. */
  public RunRow(
      String id, String stepId, String scenarioId, String variant, String log, RunOutcome outcome) {
    this(
        new SimulatorRunId(id),
        stepId,
        new ScenarioId(scenarioId),
        variant,
        EventLog.read(log),
        Optional.ofNullable(outcome));
  }

  public boolean isOver() {
    return outcome.isPresent();
  }
}
