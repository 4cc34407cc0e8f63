package org.declic.content;

import java.util.List;
import org.declic.platform.Language;

/**
 * A module of the pathway.
 *
 * @param title the official one, for staff
 * @param plainTitle the one that learners see
 * @param language of the words, which is French where the asked language has none
 */
public record LearningModule(
    ModuleId id,
    int number,
    String title,
    String plainTitle,
    List<LearningUnit> units,
    Language language,
    boolean translated) {

  public LearningModule {
    units = List.copyOf(units);
  }
}
