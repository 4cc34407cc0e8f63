package org.declic.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was counted, before anybody may see it.
 *
 * @param finished of those who came, who finished a unit
 * @param begun of those who came, who began one, finished or not
 * @param walkIns who came without an appointment, by number
 * @param unaided of those who finished, who does something without help
 */
record Counts(
    int came,
    int sessions,
    int visits,
    int finished,
    int begun,
    int unaided,
    int moreAble,
    int asAble,
    int lessAble,
    WalkIns walkIns) {

  /** With those who are not there any more. */
  Counts plus(ErasedFigures.Row gone) {
    return new Counts(
        came + gone.came(),
        sessions,
        visits,
        finished + gone.finished(),
        begun + gone.begun(),
        unaided + gone.unaided(),
        moreAble + gone.moreAble(),
        asAble + gone.asAble(),
        lessAble + gone.lessAble(),
        walkIns);
  }

  Overview told(Period period, DisclosureControl control) {
    List<FigureRow> rows = new ArrayList<>();
    Cell all = control.single(came);
    rows.add(new FigureRow(Indicator.CAME, all, Optional.empty()));
    rows.add(
        new FigureRow(Indicator.SESSIONS, new Cell(Cell.Kind.SHOWN, sessions), Optional.empty()));
    rows.add(new FigureRow(Indicator.VISITS, control.single(visits), Optional.empty()));
    walkIns.tell(rows, control);
    List<Cell> situation = control.parts(all, finished, begun - finished, came - begun);
    add(rows, all, situation, Indicator.MEASURED, Indicator.NOT_FINISHED, Indicator.NOT_BEGUN);
    Cell measured = situation.get(0);
    add(
        rows,
        measured,
        control.parts(measured, unaided, finished - unaided),
        Indicator.UNAIDED,
        Indicator.NOT_UNAIDED);
    int asked = moreAble + asAble + lessAble;
    List<Cell> twice = control.parts(all, asked, came - asked);
    add(rows, all, twice, Indicator.ASKED_TWICE, Indicator.NOT_ASKED_TWICE);
    add(
        rows,
        twice.get(0),
        control.parts(twice.get(0), moreAble, asAble, lessAble),
        Indicator.MORE_ABLE,
        Indicator.AS_ABLE,
        Indicator.LESS_ABLE);
    return new Overview(period, control.threshold(), rows);
  }

  private static void add(
      List<FigureRow> rows, Cell total, List<Cell> cells, Indicator... indicators) {
    for (int i = 0; i < indicators.length; i++) {
      rows.add(new FigureRow(indicators[i], cells.get(i), Optional.of(total)));
    }
  }
}
