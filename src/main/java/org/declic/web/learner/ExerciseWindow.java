package org.declic.web.learner;

import java.util.List;
import java.util.ResourceBundle;
import org.declic.assessment.simulator.Scenario;
import org.declic.assessment.simulator.ScenarioPage;
import org.declic.content.LearningUnit;
import org.declic.learning.RunRow;
import org.declic.platform.SafeHtml;
import org.declic.platform.UnknownThing;

/** The window of an exercise that goes on: what is asked, and what its script is given. */
public record ExerciseWindow(LearningUnit unit, RunRow run) {

  private ScenarioPage scenario() {
    return new ScenarioPage(
        Scenario.of(unit.scenario(run.scenario()).orElseThrow(() -> new UnknownThing("scenario"))),
        run.variant(),
        run.log());
  }

  public String mission() {
    return scenario().mission();
  }

  public SafeHtml scenarioJson() {
    return scenario()
        .json(ResourceBundle.getBundle("org.declic.web.Messages", unit.language().locale()));
  }

  /** What the window draws beside its words. */
  public List<String> drawings() {
    return scenario().drawings();
  }

  public String eventsUrl() {
    return "/learner/practice-events?run=" + run.id().value();
  }
}
