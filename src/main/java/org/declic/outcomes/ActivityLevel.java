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

  /** What can be chosen for a group, or for one person. */
  public static List<ActivityLevel> choices(boolean group) {
    return Arrays.stream(values()).filter(level -> level.suits(group)).toList();
  }
}
