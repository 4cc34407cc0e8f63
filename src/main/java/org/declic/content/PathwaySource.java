package org.declic.content;

import java.util.Map;
import java.util.Optional;
import org.declic.platform.Language;

/** Where the published pathway comes from; those who read files implement it. */
public interface PathwaySource {

  /** Reads everything now. */
  Reading read();

  /** True when what {@link #read} would read has changed since the last time; cheap. */
  boolean hasChanged();

  /** A file of the media folder of what was read last; empty when it has none of this name. */
  default Optional<StoredFile> media(String name) {
    return Optional.empty();
  }

  /** The files of a unit as they were read last, in one text; empty when it has none. */
  default Optional<String> text(UnitId unit) {
    return Optional.empty();
  }

  /**
   * A unit from the text that {@link #text} gave earlier, in each language it had then; empty when
   * it cannot be read any more.
   */
  default Map<Language, LearningUnit> unit(UnitId unit, String text) {
    return Map.of();
  }
}
