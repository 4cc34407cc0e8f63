package org.declic.content;

import java.util.List;
import java.util.Optional;

/**
 * One step of a unit.
 *
 * @param evidence the skills that success in this step speaks for
 * @param guidedError the screen where the model makes the common mistake, in a SHOW step
 */
public record Step(
    StepId id,
    StepKind kind,
    String title,
    List<Screen> screens,
    List<SkillId> evidence,
    Optional<String> guidedError) {

  public Step {
    screens = List.copyOf(screens);
    evidence = List.copyOf(evidence);
  }

  public Optional<Screen> screen(String screenId) {
    return screens.stream().filter(screen -> screen.id().equals(screenId)).findFirst();
  }
}
