package org.declic.learning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.declic.assessment.confidence.ConfidenceScale;
import org.declic.assessment.confidence.Moment;
import org.declic.assessment.question.Answer;
import org.declic.assessment.question.Question;
import org.declic.assessment.question.ReadAnswer;
import org.declic.assessment.question.Verdict;
import org.declic.content.ConfidenceScreen;
import org.declic.content.LearningUnit;
import org.declic.content.Position;
import org.declic.content.QuestionScreen;
import org.declic.content.UnitEditions;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Command;
import org.declic.platform.Language;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.platform.UseCase;

/**
 * Going through a unit: beginning, reading on, answering, saying how sure one is. Each act names
 * the screen it was made on, so that a form sent late or twice adds what it holds and no more.
 */
@UseCase
public class StepStudy {
  @Inject Journeys journeys;
  @Inject StudyLog log;
  @Inject UnitEditions editions;
  @Inject AnswerBook book;
  @Inject Sites sites;
  @Inject Clock clock;
  @Inject Event<UnitFinished> finished;

  /** « Commencer » or « Reprendre »: the place where the learner is. */
  @Command
  @RequiresPermissions("unit:study")
  public Next open(RequestId request, Actor actor, UnitId unitId) {
    Instant now = clock.instant();
    Optional<UnitProgress> known = journeys.find(actor, unitId);
    if (known.filter(progress -> !progress.isFinished()).isPresent()) {
      UnitProgress progress = known.get();
      log.noteWork(progress, now);
      progress.comeBack(now);
      return Next.of(progress.place(unit(progress, Language.FRENCH)));
    }
    LearningUnit unit = current(unitId);
    editions.keep(unit);
    if (known.isPresent()) {
      log.noteWork(known.get(), now);
      known.get().start(unit, now);
    } else {
      journeys.enrol(actor, unit.module(), now);
      UnitProgress progress = new UnitProgress(actor.site(), actor.learner(), unit, now);
      log.noteWork(progress, now);
      journeys.add(progress);
    }
    return Next.of(unit.first());
  }

  /** From the first screen, with no answers; what was answered before stays in the record. */
  @Command
  @RequiresPermissions("unit:study")
  public Next startAgain(RequestId request, Actor actor, UnitId unitId) {
    Instant now = clock.instant();
    LearningUnit unit = current(unitId);
    UnitProgress progress = journeys.get(actor, unitId);
    editions.keep(unit);
    log.noteWork(progress, now);
    progress.start(unit, now);
    return Next.of(unit.first());
  }

  /** « Continuer » on a screen; at the end of the unit it finishes it. */
  @Command
  @RequiresPermissions("unit:study")
  public Next goOn(RequestId request, Actor actor, UnitId unitId, String step, String screen) {
    Instant now = clock.instant();
    UnitProgress progress = journeys.get(actor, unitId);
    LearningUnit unit = unit(progress, Language.FRENCH);
    Position from = position(unit, step, screen);
    log.noteWork(progress, now);
    return progress
        .goOn(unit, from, now)
        .map(Next::of)
        .orElseGet(() -> atTheEnd(unit, progress, now));
  }

  private Next atTheEnd(LearningUnit unit, UnitProgress progress, Instant now) {
    if (progress.finish(unit, now)) {
      finished.fire(
          new UnitFinished(
              progress.site(),
              progress.learner(),
              unit.id(),
              progress.unitVersion(),
              progress.startedAt(),
              day(progress, now),
              now));
    }
    return Next.END;
  }

  /** « Retour » on a screen. */
  @Command
  @RequiresPermissions("unit:study")
  public Next goBack(RequestId request, Actor actor, UnitId unitId, String step, String screen) {
    Instant now = clock.instant();
    UnitProgress progress = journeys.get(actor, unitId);
    LearningUnit unit = unit(progress, Language.FRENCH);
    Position from = position(unit, step, screen);
    log.noteWork(progress, now);
    return Next.of(progress.goBack(unit, from, now).orElse(from));
  }

  /**
   * « Vérifier »: keeps the answer before anything is said about it.
   *
   * @param values what the form sent
   * @param language in which the question was read
   * @return the screen that shows the verdict
   * @throws Refusal when the form held no answer; nothing was changed
   */
  @Command
  @RequiresPermissions("unit:study")
  public Next answer(
      RequestId request,
      Actor actor,
      UnitId unitId,
      String step,
      String screen,
      List<String> values,
      Language language) {
    Instant now = clock.instant();
    UnitProgress progress = journeys.get(actor, unitId);
    LearningUnit unit = unit(progress, language);
    Position at = position(unit, step, screen);
    if (!(at.screen() instanceof QuestionScreen asked)) {
      throw new UnknownThing("question");
    }
    Question question = Question.of(asked.question());
    ReadAnswer read = question.read(values);
    Answer answer =
        read.answer().orElseThrow(() -> new Refusal(read.problem().orElseThrow().key()));
    Verdict verdict = question.grade(answer);
    log.noteWork(progress, now);
    int number = progress.answered(unit, at, question, answer, verdict.outcome(), now);
    if (number > 0) {
      book.answered(
          progress.studied(),
          at.step().id(),
          question,
          answer,
          verdict.outcome(),
          number,
          unit.language(),
          now);
    }
    return Next.of(at);
  }

  /** How able the learner feels; then on to the next screen. */
  @Command
  @RequiresPermissions("unit:study")
  public Next rate(
      RequestId request,
      Actor actor,
      UnitId unitId,
      String step,
      String screen,
      ConfidenceScale answer,
      Language language) {
    Instant now = clock.instant();
    UnitProgress progress = journeys.get(actor, unitId);
    LearningUnit unit = unit(progress, Language.FRENCH);
    Position at = position(unit, step, screen);
    if (!(at.screen() instanceof ConfidenceScreen asked)) {
      throw new UnknownThing("confidence question");
    }
    log.noteWork(progress, now);
    Moment moment = Moment.of(asked);
    Optional<Position> next = progress.goOn(unit, at, now);
    progress.rated(unit, at, answer.name(), now);
    book.rated(progress.studied(), asked.skill(), moment, answer, language, now);
    return next.map(Next::of).orElseGet(() -> atTheEnd(unit, progress, now));
  }

  /** As it is for whoever begins now. */
  private LearningUnit current(UnitId id) {
    return editions.unit(id, Optional.empty(), Language.FRENCH).orElseThrow(unknown());
  }

  /** As this learner began it. */
  private LearningUnit unit(UnitProgress progress, Language language) {
    return editions
        .unit(progress.unit(), Optional.of(progress.unitVersion()), language)
        .orElseThrow(unknown());
  }

  private static Supplier<UnknownThing> unknown() {
    return () -> new UnknownThing("unit");
  }

  private static Position position(LearningUnit unit, String step, String screen) {
    return unit.position(step, screen).orElseThrow(() -> new UnknownThing("screen"));
  }

  private LocalDate day(UnitProgress progress, Instant now) {
    return LocalDate.ofInstant(now, sites.facts(progress.site()).zone());
  }
}
