package org.declic.portfolio;

/** How far a person is with a skill, in words and in this order; never a number. */
public enum SkillLevel {
  /** Pas encore vu. */
  NOT_SEEN,
  /** Je découvre. */
  DISCOVERING,
  /** J’y arrive avec de l’aide. */
  WITH_HELP,
  /** J’y arrive sans aide. */
  UNAIDED,
  /** Je m’en sers dans ma vie. */
  IN_MY_LIFE;

  /** Filled bars of four. */
  public int bars() {
    return ordinal();
  }

  public boolean isAtLeast(SkillLevel other) {
    return compareTo(other) >= 0;
  }

  SkillLevel orHigher(SkillLevel other) {
    return isAtLeast(other) ? this : other;
  }
}
