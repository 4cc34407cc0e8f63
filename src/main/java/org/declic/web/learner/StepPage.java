package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declic.assessment.confidence.ConfidenceScale;
import org.declic.assessment.question.Question;
import org.declic.assessment.simulator.EventLog;
import org.declic.content.ConfidenceScreen;
import org.declic.content.FrameScreen;
import org.declic.content.LearningUnit;
import org.declic.content.Position;
import org.declic.content.QuestionScreen;
import org.declic.content.Screen;
import org.declic.content.SimulatorScreen;
import org.declic.content.UnitEditions;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.learning.Answers;
import org.declic.learning.GoRow;
import org.declic.learning.LearningQueries;
import org.declic.learning.PlaceRow;
import org.declic.learning.RunRow;
import org.declic.learning.SimulatorRunId;
import org.declic.learning.help.HelpQueries;
import org.declic.learning.help.HelpRow;
import org.declic.platform.Refusal;
import org.declic.platform.UnknownThing;
import org.declic.web.KeptCopy;
import org.declic.web.LanguageChoice;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Words;

/** One screen of a unit. Each act is kept before the next page is asked for. */
@Named("learnerStep")
@RequestScoped
public class StepPage {
  @Inject Posted posted;
  @Inject SignedInPerson person;
  @Inject LanguageChoice language;
  @Inject Words words;
  @Inject UnitEditions editions;
  @Inject LearningQueries learning;
  @Inject HelpQueries helpQueries;
  @Inject StepForm form;
  @Inject KeptCopy copy;

  private LearningUnit unit;
  private Position at;
  private PlaceRow place;
  private RunRow run;
  private HelpRow help;
  private QuestionView question;
  private String problem = "";

  public void open() {
    UnitId id = UnitAddress.read(posted.value("unit"));
    Actor actor = person.present();
    Optional<PlaceRow> found = learning.place(actor.site(), actor.learner(), id);
    unit =
        editions
            .unit(id, found.map(PlaceRow::unitVersion), language.get())
            .orElseThrow(() -> new UnknownThing("unit"));
    if (posted.is()) {
      try {
        posted.redirect(form.carryOut(unit));
        return;
      } catch (Refusal refusal) {
        problem = words.of(refusal);
      }
    }
    if (!posted.value("empty").isEmpty()) {
      problem = words.say("answer.problem.empty");
    }
    // After a refused form: as it was before, since nothing was changed.
    load(actor, found);
  }

  private void load(Actor actor, Optional<PlaceRow> found) {
    if (found.isEmpty()) {
      posted.redirect(UnitAddress.start(unit.id()));
      return;
    }
    place = found.get();
    String step = posted.value("step");
    at =
        step.isEmpty()
            ? place.place(unit)
            : unit.position(step, posted.value("screen"))
                .or(() -> unit.position(step))
                .orElseThrow(() -> new UnknownThing("screen"));
    if (at.screen() instanceof QuestionScreen asked) {
      question =
          QuestionView.of(
              Question.of(asked.question()),
              answers(),
              sent(),
              posted.value("held"),
              posted.value("touched"));
    } else if (copy.isMade()) {
      run = copiedRun();
    } else if (at.screen() instanceof SimulatorScreen) {
      run =
          place
              .run()
              .flatMap(id -> learning.run(actor.site(), actor.learner(), id))
              .filter(r -> r.stepId().equals(at.step().id().value()))
              .orElse(null);
    } else if (at.screen().kind().equals("apply")) {
      help = helpQueries.of(actor.site(), actor.learner()).orElse(null);
    }
  }

  /** A copy shows nobody's answers. */
  private Answers answers() {
    return copy.isMade() ? Answers.NONE : place.answers();
  }

  /** The window of an exercise that is not begun: its browser fills in the id of the go. */
  private RunRow copiedRun() {
    if (!copy.getKind().equals("window")) {
      return null;
    }
    GoRow ready = UnitAddress.exercise(unit, posted.value("scenario"), posted.value("variant"));
    return new RunRow(
        new SimulatorRunId(KeptCopy.RUN),
        at.step().id().value(),
        ready.scenario(),
        ready.variant(),
        EventLog.EMPTY,
        Optional.empty());
  }

  /** What was posted and refused, or the order being made. */
  private List<String> sent() {
    if (posted.is()) {
      return posted.values(Question.PARAMETER);
    }
    String order = posted.value("order");
    return order.isEmpty() ? List.of() : List.of(order.split(","));
  }

  // ---- for the page

  public Screen getScreen() {
    return at.screen();
  }

  public LearningUnit getUnit() {
    return unit;
  }

  public QuestionView getQuestion() {
    return question;
  }

  /** The fragment below WEB-INF that shows the screen. */
  public String getFragment() {
    if (isPractising()) {
      return "/WEB-INF/simulators/" + getSimulatorKind() + ".xhtml";
    }
    return "/WEB-INF/screens/" + at.screen().kind() + ".xhtml";
  }

  public String getTitle() {
    String title = question == null ? at.screen().title() : at.step().title();
    String whole = title + " · " + unit.shortTitle();
    return problem.isEmpty() ? whole : words.with("learner_step.title_error", whole);
  }

  public ScreenTitle getScreenTitle() {
    return new ScreenTitle(at.screen().title());
  }

  public int getModuleNumber() {
    return Integer.parseInt(unit.module().value().substring(1));
  }

  public int getStepNumber() {
    return at.stepNumber();
  }

  public int getStepCount() {
    return at.stepCount();
  }

  public int getScreenNumber() {
    return at.screenNumber();
  }

  public int getScreenCount() {
    return at.screenCount();
  }

  /** Of this screen; every form of the page goes there. */
  public String getAddress() {
    String address = UnitAddress.of(unit, at);
    return run == null ? address : address + "&run=" + run.id().value();
  }

  public boolean isFirst() {
    return at.isFirst();
  }

  public String getStartAddress() {
    return UnitAddress.start(unit.id());
  }

  public String addressOf(Screen screen) {
    return UnitAddress.step(unit.id(), at.step().id().value(), screen.id());
  }

  /** The frames of the demonstration, for the strip. */
  public List<FrameScreen> getFrames() {
    List<FrameScreen> frames = new ArrayList<>();
    at.step().screens().stream()
        .filter(FrameScreen.class::isInstance)
        .map(FrameScreen.class::cast)
        .forEach(frames::add);
    return frames;
  }

  /** What the primary button does. */
  public String getAct() {
    return switch (at.screen().kind()) {
      case "question" -> question.closed() || copy.isKept() ? "on" : "answer";
      case "confidence" -> "rate";
      case "simulator" -> run == null ? "begin" : "on";
      case "apply" -> help == null && !copy.isMade() ? "help" : "on";
      default -> "on";
    };
  }

  public List<Problem> getProblems() {
    return problem.isEmpty() ? List.of() : List.of(new Problem("answer", problem));
  }

  /** For the error summary. */
  public record Problem(String fieldId, String text) {}

  /** The answer given to this very question since the unit was begun; nothing is chosen before. */
  public String getRated() {
    return answers().last(at.screen().id()).map(Answers.Try::given).orElse("");
  }

  public ConfidenceScale[] getScale() {
    return ConfidenceScale.values();
  }

  /** When the same question comes back: the key of a sentence. */
  public String getAskedAgain() {
    boolean before = at.screen() instanceof ConfidenceScreen asked && asked.before();
    return before ? "learner_step.asked_again_after" : "learner_step.asked_again_later";
  }

  public HelpRow getHelp() {
    return help;
  }

  /** The button that was just pressed in an ordering, to keep the focus there. */
  public String getMovedUp() {
    return posted.value("up");
  }

  public String getMovedDown() {
    return posted.value("down");
  }

  // ---- exercises

  /** The window is open. */
  public boolean isPractising() {
    return run != null && !run.isOver();
  }

  public RunRow getRun() {
    return run;
  }

  public String getSimulatorKind() {
    return ((SimulatorScreen) at.screen()).simulator();
  }

  public ExerciseWindow getWindow() {
    return new ExerciseWindow(unit, run);
  }
}
