package org.declic.content;

/** Where the published pathway comes from; those who read files implement it. */
public interface PathwaySource {

  /** Reads everything now. */
  Reading read();

  /** True when what {@link #read} would read has changed since the last time; cheap. */
  boolean hasChanged();
}
