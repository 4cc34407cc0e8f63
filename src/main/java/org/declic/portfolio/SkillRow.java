package org.declic.portfolio;

import java.time.Instant;
import java.util.List;
import org.declic.content.LearningModule;

/**
 * A person's skills in one module, in the order of the pathway.
 *
 * @param skills those with something to show
 */
public record SkillRow(LearningModule module, List<Line> skills) {

  public SkillRow {
    skills = List.copyOf(skills);
  }

  /**
   * One « I can … » sentence.
   *
   * @param shownBy what shows it, the strongest first: as counted in {@link ShownBy}
   * @param toReview it did not succeed again since: « à revoir »
   */
  public record Line(
      String skill,
      String sentence,
      SkillLevel level,
      Instant reachedAt,
      ShownBy shownBy,
      boolean toReview) {}

  /** What a level rests on. */
  public record ShownBy(long unaidedExercises, long exercises, long observations, long answers) {
    static final ShownBy NOTHING = new ShownBy(0, 0, 0, 0);
  }
}
