package org.declic.content.loading;

import java.util.List;
import org.declic.content.LearningUnit;
import org.declic.content.QuestionScreen;
import org.declic.content.ScenarioDefinition;
import org.declic.content.SimulatorScreen;

/** Asks those who understand questions and scenarios. */
final class Checks {
  private Checks() {}

  static void run(
      List<ContentCheck> checks,
      LearningUnit unit,
      String folder,
      String wordsFile,
      Findings findings) {
    for (ContentCheck check : checks) {
      for (QuestionScreen screen : unit.screens(QuestionScreen.class)) {
        findings.addAll(check.problemsOf(screen.question(), wordsFile));
      }
      for (SimulatorScreen screen : unit.screens(SimulatorScreen.class)) {
        for (ScenarioDefinition scenario : screen.scenarios()) {
          String name = scenario.id().value().substring(scenario.simulator().length() + 1);
          String words = folder + "/" + name + "." + unit.language().code() + ".md";
          findings.addAll(check.problemsOf(scenario, words));
        }
      }
    }
  }
}
