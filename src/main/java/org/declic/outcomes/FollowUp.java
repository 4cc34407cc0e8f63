package org.declic.outcomes;

/** What comes next for those who were there. */
public enum FollowUp {
  NONE,
  NEW_SESSION,
  /** In the national scheme: re-oriented towards another body. */
  PARTNER
}
