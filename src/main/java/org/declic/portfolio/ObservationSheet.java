package org.declic.portfolio;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.assessment.EvidenceSource;
import org.declic.content.ApplyScreen;
import org.declic.content.LearningUnit;
import org.declic.content.Position;
import org.declic.content.PublishedPathway;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.identity.LearnerId;
import org.declic.identity.LearnerQueries;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Command;
import org.declic.platform.Language;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.platform.UseCase;
import org.declic.portfolio.Observation.Gesture;

/** A mediator says what they saw somebody do, gesture by gesture, in under twenty seconds. */
@UseCase
public class ObservationSheet {
  @Inject Portfolios portfolios;
  @Inject LearnerQueries learners;
  @Inject PublishedPathway pathway;
  @Inject Sites sites;
  @Inject Clock clock;

  /**
   * Keeps one observation of the unit's real task.
   *
   * @param gestures by gesture id: each one of the unit's task
   * @param overall WITH_HELP, UNAIDED or IN_MY_LIFE
   * @param session in which it was seen, if any
   * @throws Refusal when a gesture or the overall level is missing; nothing was changed
   */
  @Command
  @RequiresPermissions("observation:record")
  public ObservationId record(
      RequestId request,
      Actor actor,
      LearnerId learner,
      UnitId unitId,
      Map<String, Gesture> gestures,
      SkillLevel overall,
      Optional<String> session) {
    learners.face(actor.site(), learner).orElseThrow(() -> new UnknownThing("learner"));
    LearningUnit unit =
        pathway.current().unit(unitId, Language.FRENCH).orElseThrow(() -> new UnknownThing("unit"));
    Position task = realTask(unit);
    ApplyScreen screen = (ApplyScreen) task.screen();
    demandAll(screen, gestures, overall);
    Instant now = clock.instant();
    Evidence.Place place =
        new Evidence.Place(unitId.value(), unit.version(), task.step().id().value());
    Observation observation =
        new Observation(
            ObservationId.next(),
            actor.site(),
            learner,
            place,
            screen.skill(),
            gestures,
            overall,
            actor.account(),
            session,
            now);
    portfolios.add(observation);
    Evidence evidence =
        new Evidence(
                actor.site(),
                learner,
                screen.skill(),
                EvidenceSource.OBSERVATION,
                result(gestures.values(), overall),
                place,
                "observation",
                "",
                LocalDate.ofInstant(now, sites.facts(actor.site()).zone()),
                now)
            .seenBy(actor.account(), session);
    portfolios.add(actor.site(), learner, screen.skill(), evidence, now);
    return observation.id();
  }

  /** The step of the unit in which the real thing is done; each unit has one. */
  public static Position realTask(LearningUnit unit) {
    return unit.steps().stream()
        .flatMap(
            step ->
                step.screens().stream()
                    .filter(ApplyScreen.class::isInstance)
                    .flatMap(screen -> unit.position(step.id().value(), screen.id()).stream()))
        .findFirst()
        .orElseThrow(() -> new UnknownThing("task to observe"));
  }

  private static void demandAll(
      ApplyScreen screen, Map<String, Gesture> gestures, SkillLevel overall) {
    boolean complete =
        screen.gestures().stream().allMatch(gesture -> gestures.containsKey(gesture.id()))
            && gestures.size() == screen.gestures().size();
    if (!complete) {
      throw new Refusal("mediator_observation.refused.gestures");
    }
    if (overall == null || !overall.isAtLeast(SkillLevel.WITH_HELP)) {
      throw new Refusal("mediator_observation.refused.level");
    }
  }

  /**
   * What the gestures suggest: without help only if each one was.
   *
   * <p>The mediator decides otherwise if they saw more.
   */
  public static SkillLevel proposed(Collection<Gesture> gestures) {
    boolean unaided =
        !gestures.isEmpty() && gestures.stream().allMatch(gesture -> gesture == Gesture.UNAIDED);
    return unaided ? SkillLevel.UNAIDED : SkillLevel.WITH_HELP;
  }

  private static Result result(Collection<Gesture> gestures, SkillLevel overall) {
    return switch (overall) {
      case IN_MY_LIFE -> Result.IN_MY_LIFE;
      case UNAIDED -> Result.UNAIDED;
      default -> gestures.contains(Gesture.WITH_ME) ? Result.WITH_MEDIATOR : Result.WITH_HINT;
    };
  }
}
