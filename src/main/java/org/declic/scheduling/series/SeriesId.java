package org.declic.scheduling.series;

import org.declic.platform.TimeOrderedId;

/** Names a {@link Series}. */
public record SeriesId(String value) {
  public SeriesId {
    TimeOrderedId.checked(value);
  }

  public static SeriesId next() {
    return new SeriesId(TimeOrderedId.next());
  }
}
