package org.declic.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.declic.content.LearningUnit;
import org.declic.content.Position;

/** The screen where a learner is, by ids: the unit may change around it. */
@Embeddable
public class Place {
  @Column(name = "step_id")
  private String stepId;

  @Column(name = "screen_id")
  private String screenId;

  /** For JPA. */
  protected Place() {}

  Place(Position position) {
    this.stepId = position.step().id().value();
    this.screenId = position.screen().id();
  }

  Position in(LearningUnit unit) {
    return in(unit, stepId, screenId);
  }

  /**
   * In the unit as it is now. A screen that a newer version no longer has: the beginning of its
   * step, else of the unit.
   */
  static Position in(LearningUnit unit, String stepId, String screenId) {
    return unit.position(stepId, screenId).or(() -> unit.position(stepId)).orElseGet(unit::first);
  }

  static boolean isBefore(Position one, Position other) {
    return one.stepNumber() < other.stepNumber()
        || (one.stepNumber() == other.stepNumber() && one.screenNumber() < other.screenNumber());
  }

  static boolean isSame(Position one, Position other) {
    return !isBefore(one, other) && !isBefore(other, one);
  }
}
