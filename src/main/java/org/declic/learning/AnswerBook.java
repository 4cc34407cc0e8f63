package org.declic.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.declic.assessment.confidence.ConfidenceScale;
import org.declic.assessment.confidence.Moment;
import org.declic.assessment.question.Answer;
import org.declic.assessment.question.Outcome;
import org.declic.assessment.question.Question;
import org.declic.content.SkillId;
import org.declic.content.StepId;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.identity.organisation.Sites;
import org.declic.learning.help.HelpQueries;
import org.declic.platform.Language;

/**
 * Writes down for ever what was answered, in a unit or in a review, and tells whoever makes
 * something of it, inside the same transaction.
 */
@ApplicationScoped
public class AnswerBook {
  @Inject StudyLog log;
  @Inject Journeys journeys;
  @Inject HelpQueries help;
  @Inject Sites sites;
  @Inject Event<QuestionAnswered> answered;
  @Inject Event<ConfidenceRated> rated;

  /**
   * @param tryNumber 1 for the first answer since the unit or the review was begun
   */
  public void answered(
      Studied where,
      StepId step,
      Question question,
      Answer answer,
      Outcome outcome,
      int tryNumber,
      Language language,
      Instant now) {
    Help beside = help.isHelped(where.learner()) ? Help.MEDIATOR : Help.NONE;
    log.add(
        new Attempt(
            where,
            step,
            question.id(),
            question.trace(answer),
            outcome,
            tryNumber,
            beside,
            language,
            now));
    answered.fire(
        new QuestionAnswered(
            where.site(),
            where.learner(),
            where.unit(),
            where.unitVersion(),
            step,
            question.id(),
            question.definition().skill(),
            question.source(),
            outcome,
            tryNumber,
            beside,
            language,
            day(where, now),
            now));
  }

  /** Somebody works on questions of this unit again: whoever looks on sees it. */
  public void reviewing(Actor actor, UnitId unit, Instant now) {
    journeys
        .find(actor, unit)
        .ifPresent(
            progress -> {
              log.noteWork(progress, now);
              progress.reviewed(now);
            });
  }

  public void rated(
      Studied where,
      SkillId skill,
      Moment moment,
      ConfidenceScale answer,
      Language language,
      Instant now) {
    log.add(new ConfidenceRating(where, skill, moment, answer, language, now));
    rated.fire(
        new ConfidenceRated(
            where.site(),
            where.learner(),
            where.unit(),
            where.unitVersion(),
            skill,
            moment,
            answer,
            day(where, now),
            now));
  }

  private LocalDate day(Studied where, Instant now) {
    return LocalDate.ofInstant(now, sites.facts(where.site()).zone());
  }
}
