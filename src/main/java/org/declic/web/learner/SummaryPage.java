package org.declic.web.learner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declic.assessment.question.Outcome;
import org.declic.assessment.simulator.RunOutcome;
import org.declic.content.LearningUnit;
import org.declic.content.QuestionScreen;
import org.declic.content.ScenarioDefinition;
import org.declic.content.ScenarioId;
import org.declic.content.Screen;
import org.declic.content.SimulatorScreen;
import org.declic.content.Step;
import org.declic.content.UnitEditions;
import org.declic.content.UnitId;
import org.declic.identity.Actor;
import org.declic.identity.organisation.SiteFacts;
import org.declic.identity.organisation.Sites;
import org.declic.learning.Answers;
import org.declic.learning.Help;
import org.declic.learning.LearningQueries;
import org.declic.learning.NextUnit;
import org.declic.learning.PlaceRow;
import org.declic.platform.UnknownThing;
import org.declic.portfolio.PortfolioQueries;
import org.declic.portfolio.SkillLevel;
import org.declic.portfolio.StandingRow;
import org.declic.web.LanguageChoice;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Words;

/** What was done in a unit, in verbs, each with its condition; no mark, no percentage. */
@Named("learnerSummary")
@RequestScoped
public class SummaryPage {
  @Inject Posted posted;
  @Inject SignedInPerson person;
  @Inject LanguageChoice language;
  @Inject Words words;
  @Inject UnitEditions editions;
  @Inject LearningQueries learning;
  @Inject PortfolioQueries portfolio;
  @Inject Sites sites;

  private LearningUnit unit;
  private PlaceRow place;
  private Optional<NextUnit.Suggestion> advised = Optional.empty();
  private SkillLevel level = SkillLevel.NOT_SEEN;
  private SiteFacts site;

  /**
   * Something done.
   *
   * @param kind done, hint or helped: gives the icon and its colour
   */
  public record Deed(String kind, String text, String condition) {}

  public void open() {
    UnitId id = UnitAddress.read(posted.value("unit"));
    Actor actor = person.present();
    Optional<PlaceRow> found = learning.place(actor.site(), actor.learner(), id);
    unit =
        editions
            .unit(id, found.map(PlaceRow::unitVersion), language.get())
            .orElseThrow(() -> new UnknownThing("unit"));
    if (found.isEmpty()) {
      posted.redirect(UnitAddress.start(id));
      return;
    }
    place = found.get();
    site = sites.facts(actor.site());
    StandingRow standing =
        portfolio.standings(actor.site(), actor.learner()).get(unit.skill().id());
    level = standing == null ? SkillLevel.NOT_SEEN : standing.level();
    if (isFinished()) {
      advised =
          learning
              .path(actor.site(), actor.learner(), language.get(), Optional.of(id))
              .advised()
              .filter(next -> !next.unit().id().equals(id));
    }
  }

  public LearningUnit getUnit() {
    return unit;
  }

  public int getModuleNumber() {
    return Integer.parseInt(unit.module().value().substring(1));
  }

  public SiteFacts getSite() {
    return site;
  }

  public boolean isFinished() {
    return place.finished();
  }

  /** In the skill that the unit promises. */
  public SkillLevel getLevel() {
    return level;
  }

  public String getLevelWords() {
    return words.say("common.level." + level.bars());
  }

  /** What wins the next level, in one sentence; empty at the top. */
  public String getHow() {
    if (level == SkillLevel.IN_MY_LIFE) {
      return "";
    }
    return words.say(
        level == SkillLevel.UNAIDED
            ? "learner_portfolio.how.life"
            : "learner_portfolio.how.unaided");
  }

  /** The steps left out, to be done now or never. */
  public List<UnitPage.StepLine> getLeft() {
    return place.stepsLeft(unit).stream()
        .map(at -> new UnitPage.StepLine(at.step().title(), UnitAddress.of(unit, at), false, false))
        .toList();
  }

  /** The unit advised next; empty when all is done. */
  public Optional<NextUnit.Suggestion> getAdvised() {
    return advised;
  }

  public String getAdvisedAddress() {
    return advised.map(next -> UnitAddress.start(next.unit().id())).orElse("/learner/home.xhtml");
  }

  /** In the order of the unit. */
  public List<Deed> getDeeds() {
    List<Deed> deeds = new ArrayList<>();
    for (Step step : unit.steps()) {
      for (Screen screen : step.screens()) {
        if (screen instanceof SimulatorScreen) {
          exercise(screen.id()).ifPresent(deeds::add);
        }
      }
      questions(step).ifPresent(deeds::add);
    }
    return deeds;
  }

  private Optional<Deed> exercise(String screen) {
    List<Answers.Try> goes = place.answers().at(screen);
    return goes.stream()
        .filter(go -> go.outcome() == Outcome.RIGHT)
        .reduce((first, second) -> second)
        .map(go -> exercise(go.given().split(" ")));
  }

  /** From what the progress keeps of a run: scenario, variant, outcome, help. */
  private Deed exercise(String[] trace) {
    String mission =
        unit.scenario(new ScenarioId(trace[0]))
            .flatMap(scenario -> scenario.variant(trace[1]))
            .map(ScenarioDefinition.Variant::mission)
            .orElse(unit.shortTitle())
            .replaceFirst("\\.$", "");
    String text = words.with("learner_summary.exercise", mission);
    RunOutcome outcome = RunOutcome.valueOf(trace[2]);
    if (Help.valueOf(trace[3]) == Help.MEDIATOR) {
      return new Deed("helped", text, words.of(Help.MEDIATOR));
    }
    return new Deed(outcome == RunOutcome.UNAIDED ? "done" : "hint", text, words.of(outcome));
  }

  private Optional<Deed> questions(Step step) {
    List<List<Answers.Try>> answered =
        step.screens().stream()
            .filter(QuestionScreen.class::isInstance)
            .map(screen -> place.answers().at(screen.id()))
            .filter(tries -> !tries.isEmpty())
            .toList();
    if (answered.isEmpty()) {
      return Optional.empty();
    }
    boolean atOnce =
        answered.stream().allMatch(tries -> tries.size() == 1 && isSettled(tries.get(0)));
    boolean inTheEnd = answered.stream().allMatch(tries -> isSettled(tries.get(tries.size() - 1)));
    String how = atOnce ? "at_once" : inTheEnd ? "in_the_end" : "explained";
    return Optional.of(
        new Deed(
            atOnce ? "done" : "hint",
            words.with("learner_summary.questions", answered.size()),
            words.say("learner_summary.questions." + how)));
  }

  private static boolean isSettled(Answers.Try given) {
    return given.outcome() == Outcome.RIGHT || given.outcome() == Outcome.NOTED;
  }
}
