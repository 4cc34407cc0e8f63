package org.declic.learning;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.declic.content.ScenarioId;
import org.declic.content.StepId;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.identity.LearnerId;
import org.declic.platform.Repository;
import org.declic.platform.UnknownThing;

/** Goes at exercises. */
@Repository
class SimulatorRuns {
  @PersistenceContext EntityManager entities;

  void add(SimulatorRun run) {
    entities.persist(run);
  }

  /**
   * @throws UnknownThing also when the run is somebody else's
   */
  SimulatorRun get(Actor actor, SimulatorRunId id) {
    SimulatorRun run = entities.find(SimulatorRun.class, id.value());
    if (run == null || !run.site().equals(actor.site()) || !run.learner().equals(actor.learner())) {
      throw new UnknownThing("run");
    }
    return run;
  }

  /** How often a learner began the exercise of that step. */
  int count(LearnerId learner, UnitId unit, StepId step, ScenarioId scenario) {
    return entities
        .createQuery(
            "select count(r) from SimulatorRun r where r.learnerId = :learner"
                + " and r.unitId = :unit and r.stepId = :step and r.scenarioId = :scenario",
            Long.class)
        .setParameter("learner", learner.value())
        .setParameter("unit", unit.value())
        .setParameter("step", step.value())
        .setParameter("scenario", scenario.value())
        .getSingleResult()
        .intValue();
  }
}
