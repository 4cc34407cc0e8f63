package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.declic.assessment.confidence.ConfidenceScale;
import org.declic.assessment.question.Matching;
import org.declic.assessment.question.Ordering;
import org.declic.assessment.question.Question;
import org.declic.assessment.simulator.EventLog;
import org.declic.content.LearningUnit;
import org.declic.content.Position;
import org.declic.content.QuestionScreen;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.learning.GoRow;
import org.declic.learning.Next;
import org.declic.learning.SimulatorPractice;
import org.declic.learning.SimulatorRunId;
import org.declic.learning.StepStudy;
import org.declic.learning.help.HelpDesk;
import org.declic.platform.Language;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.web.LanguageChoice;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;

/** What the forms of a screen ask for. Each is kept before the next page is asked for. */
@RequestScoped
class StepForm {
  @Inject Posted posted;
  @Inject SignedInPerson person;
  @Inject LanguageChoice language;
  @Inject StepStudy study;
  @Inject SimulatorPractice practice;
  @Inject HelpDesk desk;

  /**
   * Does what the form asks for.
   *
   * @return the address that shows what came of it
   * @throws Refusal when there is something to mend first; nothing was changed
   */
  String carryOut(LearningUnit unit) {
    return switch (posted.act()) {
      case "help" -> help(unit);
      case "move" -> moved(unit);
      case "link" -> linked(unit);
      default -> UnitAddress.of(unit.id(), study(unit));
    };
  }

  private Next study(LearningUnit words) {
    UnitId unit = words.id();
    RequestId request = posted.requestId();
    Actor actor = person.present();
    Language read = language.get();
    String step = posted.value("step");
    String screen = posted.value("screen");
    return switch (posted.act()) {
      case "on" -> study.goOn(request, actor, unit, step, screen);
      case "back" -> study.goBack(request, actor, unit, step, screen);
      case "answer" -> study.answer(request, actor, unit, step, screen, answer(), read);
      case "rate" -> study.rate(request, actor, unit, step, screen, confidence(), read);
      case "begin" -> begin(request, actor, words, step, screen, read);
      default -> practice.end(request, actor, new SimulatorRunId(posted.value("run")), events());
    };
  }

  private Next begin(
      RequestId request,
      Actor actor,
      LearningUnit unit,
      String step,
      String screen,
      Language read) {
    String variant = posted.value("variant");
    if (variant.isEmpty()) {
      return practice.begin(request, actor, unit.id(), step, screen, read);
    }
    GoRow ready = UnitAddress.exercise(unit, posted.value("scenario"), variant);
    return practice.beginAlone(request, actor, unit.id(), step, screen, ready, read);
  }

  private List<String> answer() {
    return posted.values(Question.PARAMETER);
  }

  private ConfidenceScale confidence() {
    return ConfidenceScale.of(posted.value(Question.PARAMETER))
        .orElseThrow(() -> new Refusal("answer.problem.empty"));
  }

  private EventLog.Increment events() {
    return EventLog.readIncrement(
        "{\"from\":" + posted.value("from") + ",\"events\":" + posted.value("events") + "}");
  }

  private Position here(LearningUnit unit) {
    return unit.position(posted.value("step"), posted.value("screen"))
        .orElseThrow(() -> new UnknownThing("screen"));
  }

  private String help(LearningUnit unit) {
    Position here = here(unit);
    desk.ask(
        posted.requestId(),
        person.present(),
        Optional.of(unit.id()),
        Optional.of(here.step().id()));
    return UnitAddress.of(unit, here);
  }

  /** Takes one thing of a matching or links it; as with an order, the address holds it. */
  private String linked(LearningUnit unit) {
    Position here = here(unit);
    if (!(here.screen() instanceof QuestionScreen asked)
        || !(Question.of(asked.question()) instanceof Matching matching)) {
      throw new UnknownThing("pairs");
    }
    return UnitAddress.of(unit, here) + InTheMaking.linked(posted, matching);
  }

  /**
   * Puts one thing up or down; nothing is kept before « Vérifier », the address holds the order.
   */
  private String moved(LearningUnit unit) {
    Position here = here(unit);
    if (!(here.screen() instanceof QuestionScreen asked)
        || !(Question.of(asked.question()) instanceof Ordering ordering)) {
      throw new UnknownThing("order");
    }
    return UnitAddress.of(unit, here) + InTheMaking.moved(posted, ordering);
  }
}
