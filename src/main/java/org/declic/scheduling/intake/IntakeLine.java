package org.declic.scheduling.intake;

import java.util.Map;

/**
 * A line of the file, as typed.
 *
 * @param number as a spreadsheet counts: the heading is line 1
 */
public record IntakeLine(long number, Map<IntakeColumn, String> cells) {

  public IntakeLine {
    cells = Map.copyOf(cells);
  }

  /** What stands in the cell, without blanks around; empty where there is none. */
  public String value(IntakeColumn column) {
    return cells.getOrDefault(column, "");
  }
}
