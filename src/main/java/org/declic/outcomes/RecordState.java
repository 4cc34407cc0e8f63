package org.declic.outcomes;

/** A draft is not counted in any export. */
public enum RecordState {
  DRAFT,
  CONFIRMED
}
