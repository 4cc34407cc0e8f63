package org.declic.outcomes;

import java.util.List;

/** The figures of a site and a period, as they may be told. */
public record Overview(Period period, int threshold, List<FigureRow> rows) {

  public Overview {
    rows = List.copyOf(rows);
  }

  public FigureRow row(Indicator indicator) {
    return rows.stream().filter(row -> row.indicator() == indicator).findFirst().orElseThrow();
  }

  /** Nobody came, nothing was held: the page says what to do first. */
  public boolean isEmpty() {
    return row(Indicator.SESSIONS).cell().number() == 0
        && row(Indicator.WALK_INS).cell().number() == 0
        && row(Indicator.CAME).cell().isShown()
        && row(Indicator.CAME).cell().number() == 0;
  }
}
