package org.declic.scheduling;

import java.util.List;

/** What becomes of each line of a file, in its order. */
public record IntakeReport(List<IntakeRow> rows) {

  public IntakeReport {
    rows = List.copyOf(rows);
  }

  public List<IntakeRow> of(IntakeRow.Fate fate) {
    return rows.stream().filter(row -> row.fate() == fate).toList();
  }

  public int count(IntakeRow.Fate fate) {
    return of(fate).size();
  }

  /** For the receipt: « added,known,refused ». */
  String counts() {
    return count(IntakeRow.Fate.NEW)
        + ","
        + count(IntakeRow.Fate.KNOWN)
        + ","
        + count(IntakeRow.Fate.REFUSED);
  }
}
