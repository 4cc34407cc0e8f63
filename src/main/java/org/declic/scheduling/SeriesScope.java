package org.declic.scheduling;

/** Which sessions of a series a change is meant for. */
public enum SeriesScope {
  THIS,
  FOLLOWING,
  ALL
}
