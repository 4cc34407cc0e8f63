package org.declic.content;

import java.util.List;
import org.declic.platform.SafeHtml;

/** Practice in a simulated window. */
public record SimulatorScreen(
    String id,
    String title,
    String simulator,
    SafeHtml body,
    List<Note> notes,
    List<ScenarioDefinition> scenarios,
    List<SkillId> evidence,
    List<GlossaryWord> words)
    implements Screen {

  public SimulatorScreen {
    notes = List.copyOf(notes);
    scenarios = List.copyOf(scenarios);
    evidence = List.copyOf(evidence);
    words = List.copyOf(words);
  }
}
