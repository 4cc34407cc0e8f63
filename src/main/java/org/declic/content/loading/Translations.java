package org.declic.content.loading;

import java.util.List;
import org.declic.content.LearningModule;
import org.declic.content.LearningUnit;

/** French words shown where another language has none yet, marked so. */
final class Translations {
  private Translations() {}

  static LearningUnit borrowed(LearningUnit unit) {
    return new LearningUnit(
        unit.id(),
        unit.version(),
        unit.module(),
        unit.minutes(),
        unit.level(),
        unit.title(),
        unit.shortTitle(),
        unit.outcome(),
        unit.promises(),
        unit.bring(),
        unit.guide(),
        unit.sheet(),
        unit.drawing(),
        unit.skills(),
        unit.prerequisites(),
        unit.digcomp(),
        unit.devices(),
        unit.themes(),
        unit.reviewBy(),
        unit.steps(),
        unit.language(),
        false,
        true);
  }

  static LearningModule borrowed(LearningModule module, List<LearningUnit> units) {
    return new LearningModule(
        module.id(),
        module.number(),
        module.title(),
        module.plainTitle(),
        units,
        module.language(),
        false);
  }
}
