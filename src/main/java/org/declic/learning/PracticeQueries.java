package org.declic.learning;

import jakarta.inject.Inject;
import org.declic.assessment.simulator.Scenario;
import org.declic.content.Position;
import org.declic.content.ScenarioDefinition;
import org.declic.content.SimulatorScreen;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.platform.Repository;

/** Which exercise comes next, for a page that must be ready before it is asked for. */
@Repository
public class PracticeQueries {
  @Inject SimulatorRuns runs;

  /** The exercise that « Commencer » would open on this screen now. */
  public GoRow next(Actor actor, UnitId unit, Position at, Answers answers) {
    SimulatorScreen practice = (SimulatorScreen) at.screen();
    ScenarioDefinition chosen = SimulatorPractice.next(practice, answers);
    int before = runs.count(actor.learner(), unit, at.step().id(), chosen.id());
    return new GoRow(chosen.id(), Scenario.of(chosen).variantAfter(before));
  }
}
