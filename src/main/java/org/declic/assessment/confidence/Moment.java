package org.declic.assessment.confidence;

import org.declic.content.ConfidenceScreen;

/** When the same sentence is asked. */
public enum Moment {
  BEFORE,
  AFTER,
  /** 30 days after the unit. */
  LATER;

  public static Moment of(ConfidenceScreen screen) {
    return screen.before() ? BEFORE : AFTER;
  }
}
