package org.declic.web.learner;

import java.util.Optional;
import org.declic.content.LearningUnit;
import org.declic.content.Position;
import org.declic.content.ScenarioId;
import org.declic.content.UnitId;
import org.declic.learning.GoRow;
import org.declic.learning.Next;
import org.declic.platform.UnknownThing;

/**
 * Addresses inside a unit. Each screen has its own, so that Back and reload show the same thing.
 */
final class UnitAddress {
  private UnitAddress() {}

  /**
   * @throws UnknownThing when the text names no unit
   */
  static UnitId read(String text) {
    if (!UnitId.isWellFormed(text)) {
      throw new UnknownThing("unit");
    }
    return new UnitId(text);
  }

  /**
   * @throws UnknownThing when there is no such exercise
   */
  static GoRow exercise(LearningUnit unit, String scenario, String variant) {
    return Optional.of(scenario)
        .filter(ScenarioId::isWellFormed)
        .flatMap(id -> unit.scenario(new ScenarioId(id)))
        .filter(known -> known.variant(variant).isPresent())
        .map(known -> new GoRow(known.id(), variant))
        .orElseThrow(() -> new UnknownThing("exercise"));
  }

  static String start(UnitId unit) {
    return "/learner/unit.xhtml?unit=" + unit;
  }

  static String summary(UnitId unit) {
    return "/learner/summary.xhtml?unit=" + unit;
  }

  static String step(UnitId unit, String step, String screen) {
    return "/learner/step.xhtml?unit=" + unit + "&step=" + step + "&screen=" + screen;
  }

  static String of(LearningUnit unit, Position at) {
    return step(unit.id(), at.step().id().value(), at.screen().id());
  }

  static String of(UnitId unit, Next next) {
    return next.isEnd() ? summary(unit) : step(unit, next.step(), next.screen());
  }
}
