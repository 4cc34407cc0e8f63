package org.declic.outcomes;

import java.util.Optional;

/**
 * One figure with what it needs to be read honestly: the same row on the page and in the file.
 *
 * @param of what the share is a share of; empty for a plain count
 */
public record FigureRow(Indicator indicator, Cell cell, Optional<Cell> of) {

  /** From 0 to 1; empty when one of the two may not be told, or nobody was counted. */
  public Optional<Double> share() {
    return of.filter(total -> cell.isShown() && total.isShown() && total.number() > 0)
        .map(total -> (double) cell.number() / total.number());
  }

  /** Of the share. */
  public Optional<Interval> interval() {
    return share().map(share -> Interval.of(cell.number(), of.orElseThrow().number()));
  }
}
