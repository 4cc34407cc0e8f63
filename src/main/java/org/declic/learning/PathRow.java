package org.declic.learning;

import java.util.List;
import java.util.Optional;
import org.declic.content.LearningModule;
import org.declic.content.LearningUnit;
import org.declic.content.Position;

/**
 * A learner's whole pathway: what to do now, and how far each module has come.
 *
 * @param now the unit begun and not finished, with the place in it
 * @param advised what to do now, with the reason; empty when everything is finished
 */
public record PathRow(
    Optional<Place> now, Optional<NextUnit.Suggestion> advised, List<ModuleRow> modules) {

  /** A unit begun, and where. */
  public record Place(LearningUnit unit, Position position, int minutesLeft) {}

  /** A module with its units. */
  public record ModuleRow(LearningModule module, List<UnitRow> units) {
    public int total() {
      return units.size();
    }

    public int finished() {
      return (int) units.stream().filter(unit -> unit.state() == State.DONE).count();
    }
  }

  /**
   * A unit of a module.
   *
   * @param easierAfter units that make this one easier and are not finished
   */
  public record UnitRow(
      LearningUnit unit, State state, boolean advised, List<LearningUnit> easierAfter) {}

  /** How far a unit has come. */
  public enum State {
    TODO,
    DOING,
    DONE
  }
}
