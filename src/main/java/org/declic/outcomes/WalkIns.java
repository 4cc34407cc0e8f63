package org.declic.outcomes;

import java.util.List;
import java.util.Optional;

/**
 * People who came without an appointment, counted by their numbers, before anybody may see it.
 *
 * @param waits minutes that each number served has waited
 */
record WalkIns(int taken, int served, int left, List<Integer> waits) {
  static final WalkIns NONE = new WalkIns(0, 0, 0, List.of());

  WalkIns {
    waits = waits.stream().sorted().toList();
  }

  void tell(List<FigureRow> rows, DisclosureControl control) {
    Cell all = control.single(taken);
    List<Cell> parts = control.parts(all, served, left, taken - served - left);
    rows.add(new FigureRow(Indicator.WALK_INS, all, Optional.empty()));
    rows.add(new FigureRow(Indicator.WALK_INS_SERVED, parts.get(0), Optional.of(all)));
    rows.add(new FigureRow(Indicator.WALK_INS_LEFT, parts.get(1), Optional.of(all)));
    rows.add(new FigureRow(Indicator.WALK_INS_UNKNOWN, parts.get(2), Optional.of(all)));
    rows.add(
        new FigureRow(
            Indicator.WALK_INS_WAIT, control.middle(median(), waits.size()), Optional.empty()));
  }

  /** Of an even number the earlier of the two in the middle; none when nobody was served. */
  private int median() {
    return waits.isEmpty() ? 0 : waits.get((waits.size() - 1) / 2);
  }
}
