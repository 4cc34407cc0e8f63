package org.declic.learning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.content.LearningModule;
import org.declic.content.LearningUnit;
import org.declic.content.UnitId;

/**
 * The one unit to suggest. First the one begun last; else, in the order of the pathway, the first
 * not finished whose easier units are finished; else the first not finished. Only a suggestion:
 * nothing is locked.
 */
public final class NextUnit {

  private NextUnit() {}

  /** Why this one, to be said to the learner. */
  public enum Reason {
    /** Begun and not finished. */
    BEGUN,
    /** Nothing was done yet: this is where it begins. */
    FIRST,
    /** It follows what was just finished. */
    FOLLOWS,
    /** It is next, and what makes it easier is done. */
    READY
  }

  /** A unit and the reason for it. */
  public record Suggestion(LearningUnit unit, Reason reason) {}

  /**
   * @param modules in the order of the pathway
   * @param begun units begun and not finished, the latest first
   * @param finished units finished at least once
   * @param after the unit just finished, when there is one
   */
  static Optional<Suggestion> suggest(
      List<LearningModule> modules,
      List<UnitId> begun,
      Set<UnitId> finished,
      Optional<UnitId> after) {
    List<LearningUnit> all = modules.stream().flatMap(m -> m.units().stream()).toList();
    Map<UnitId, LearningUnit> byId =
        all.stream().collect(Collectors.toMap(LearningUnit::id, unit -> unit));
    Optional<LearningUnit> open =
        begun.stream().filter(byId::containsKey).map(byId::get).findFirst();
    if (open.isPresent()) {
      return open.map(unit -> new Suggestion(unit, Reason.BEGUN));
    }
    List<LearningUnit> left = all.stream().filter(u -> !finished.contains(u.id())).toList();
    Optional<LearningUnit> ready =
        left.stream()
            .filter(unit -> finished.containsAll(known(unit, byId)))
            .findFirst()
            .or(() -> left.stream().findFirst());
    return ready.map(
        unit ->
            new Suggestion(
                unit,
                finished.isEmpty()
                    ? Reason.FIRST
                    : follows(all, after, unit) ? Reason.FOLLOWS : Reason.READY));
  }

  /** Easier units that exist: a pathway may be published in parts. */
  private static List<UnitId> known(LearningUnit unit, Map<UnitId, LearningUnit> byId) {
    return unit.prerequisites().stream().filter(byId::containsKey).toList();
  }

  private static boolean follows(
      List<LearningUnit> all, Optional<UnitId> after, LearningUnit unit) {
    // By their ids: two units are alike when every word of them is, which takes long to see.
    int at = all.stream().map(LearningUnit::id).toList().indexOf(unit.id());
    return at > 0 && after.filter(all.get(at - 1).id()::equals).isPresent();
  }
}
