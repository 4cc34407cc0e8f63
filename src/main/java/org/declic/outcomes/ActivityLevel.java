package org.declic.outcomes;

import java.util.Arrays;
import java.util.List;

/** The level of a group, or how much one person needed a hand. */
public enum ActivityLevel {
  NOT_SAID("", true, true),
  BEGINNER("debutant", true, false),
  INTERMEDIATE("intermediaire", true, false),
  ADVANCED("avance", true, false),
  GUIDED("entierement_accompagne", false, true),
  PARTLY_AUTONOMOUS("partiellement_autonome", false, true),
  AUTONOMOUS("autonome", false, true);

  private static final int ENOUGH_OF_A_GROUP = 3;

  private final String nationalValue;
  private final boolean ofGroups;
  private final boolean ofPersons;

  ActivityLevel(String nationalValue, boolean ofGroups, boolean ofPersons) {
    this.nationalValue = nationalValue;
    this.ofGroups = ofGroups;
    this.ofPersons = ofPersons;
  }

  /** Empty when nothing was said. */
  public String nationalValue() {
    return nationalValue;
  }

  boolean suits(boolean group) {
    return group ? ofGroups : ofPersons;
  }

  /**
   * What the observations of a session propose; a person decides. Of one person: all unaided,
   * autonomous; some, partly; none, guided. Of a group, from three observations on: two thirds
   * unaided, advanced; one third, intermediate; fewer, beginner. Without observations nothing.
   */
  static ActivityLevel proposed(boolean group, RecordFigures figures) {
    int all = figures.observations();
    int unaided = figures.seenUnaided();
    if (all == 0 || group && all < ENOUGH_OF_A_GROUP) {
      return NOT_SAID;
    }
    if (!group) {
      return unaided == all ? AUTONOMOUS : unaided > 0 ? PARTLY_AUTONOMOUS : GUIDED;
    }
    return 3 * unaided >= 2 * all ? ADVANCED : 3 * unaided >= all ? INTERMEDIATE : BEGINNER;
  }

  /** What can be chosen for a group, or for one person. */
  public static List<ActivityLevel> choices(boolean group) {
    return Arrays.stream(values()).filter(level -> level.suits(group)).toList();
  }
}
