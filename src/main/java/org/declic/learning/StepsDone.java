package org.declic.learning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.declic.content.LearningUnit;
import org.declic.content.Position;

/** The steps a learner went through, in whatever order. */
record StepsDone(Set<String> steps) {
  static final StepsDone NONE = new StepsDone(Set.of());

  static StepsDone of(String text) {
    return text.isEmpty() ? NONE : new StepsDone(new LinkedHashSet<>(List.of(text.split(" "))));
  }

  String text() {
    return String.join(" ", steps);
  }

  StepsDone with(String step) {
    Set<String> more = new LinkedHashSet<>(steps);
    more.add(step);
    return new StepsDone(more);
  }

  boolean has(String step) {
    return steps.contains(step);
  }

  /** The first screens of the others. */
  List<Position> left(LearningUnit unit) {
    return unit.steps().stream()
        .filter(step -> !has(step.id().value()))
        .flatMap(step -> unit.position(step.id().value()).stream())
        .toList();
  }
}
