package org.declic.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.declic.assessment.EvidenceSource;
import org.declic.assessment.question.Outcome;
import org.declic.assessment.simulator.RunOutcome;
import org.declic.content.SkillId;
import org.declic.learning.Help;
import org.declic.learning.QuestionAnswered;
import org.declic.learning.SimulatorRunEnded;

/**
 * Turns what happened in a unit into evidence, inside the same transaction: a retried command adds
 * it once.
 */
@ApplicationScoped
class EvidenceCollector {
  @Inject Portfolios portfolios;

  void collect(@Observes SimulatorRunEnded run) {
    Evidence.Place place =
        new Evidence.Place(run.unit().value(), run.unitVersion(), run.step().value());
    for (SkillId skill : run.skills()) {
      Evidence evidence =
          new Evidence(
              run.site(),
              run.learner(),
              skill,
              EvidenceSource.SIMULATOR,
              result(run.outcome(), run.help()),
              place,
              run.scenario().value(),
              run.variant(),
              run.day(),
              run.at());
      portfolios.add(run.site(), run.learner(), skill, evidence, run.at());
    }
  }

  private static Result result(RunOutcome outcome, Help help) {
    if (!outcome.isReached()) {
      return Result.NOT_REACHED;
    }
    if (help == Help.MEDIATOR) {
      return Result.WITH_MEDIATOR;
    }
    return switch (outcome) {
      case UNAIDED -> Result.UNAIDED;
      case HINT_1, HINT_2 -> Result.WITH_HINT;
      default -> Result.SHOWN;
    };
  }

  /** Right or not, an answer shows that the skill was met; opinions show nothing. */
  void collect(@Observes QuestionAnswered answer) {
    if (answer.source().weight() == 0 || answer.outcome() == Outcome.NOTED) {
      return;
    }
    answer
        .skill()
        .ifPresent(
            skill ->
                portfolios.add(
                    answer.site(),
                    answer.learner(),
                    skill,
                    new Evidence(
                        answer.site(),
                        answer.learner(),
                        skill,
                        answer.source(),
                        result(answer),
                        new Evidence.Place(
                            answer.unit().value(), answer.unitVersion(), answer.step().value()),
                        answer.item().value(),
                        "",
                        answer.day(),
                        answer.at()),
                    answer.at()));
  }

  private static Result result(QuestionAnswered answer) {
    if (answer.outcome() != Outcome.RIGHT) {
      return Result.NOT_REACHED;
    }
    if (answer.help() == Help.MEDIATOR) {
      return Result.WITH_MEDIATOR;
    }
    return answer.tryNumber() == 1 ? Result.UNAIDED : Result.WITH_HINT;
  }
}
