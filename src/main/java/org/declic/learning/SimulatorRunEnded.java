package org.declic.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.declic.assessment.simulator.RunOutcome;
import org.declic.content.ScenarioId;
import org.declic.content.SkillId;
import org.declic.content.StepId;
import org.declic.content.UnitId;
import org.declic.identity.LearnerId;
import org.declic.identity.organisation.SiteId;
import org.declic.platform.Language;

/**
 * An exercise ended, its log replayed and found honest; fired inside the transaction that keeps it.
 *
 * @param skills those that success in this step speaks for
 * @param help a mediator beside the learner: the outcome is then not the learner's alone
 * @param errors the typed errors met, in order, as often as they happened
 * @param day at the learner's site
 */
public record SimulatorRunEnded(
    SiteId site,
    LearnerId learner,
    SimulatorRunId run,
    UnitId unit,
    String unitVersion,
    StepId step,
    ScenarioId scenario,
    int scenarioVersion,
    String variant,
    List<SkillId> skills,
    RunOutcome outcome,
    Help help,
    List<String> errors,
    int undos,
    int steps,
    int idealSteps,
    Language language,
    LocalDate day,
    Instant at) {

  public SimulatorRunEnded {
    skills = List.copyOf(skills);
    errors = List.copyOf(errors);
  }
}
