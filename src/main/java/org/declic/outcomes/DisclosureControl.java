package org.declic.outcomes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What may be told of groups of people. The rule: no count of fewer people than the threshold (and
 * more than none) is told; nor is any other count of the same table as long as the total and what
 * is known of the hidden cells would leave only one possible value for one of them. Every figure
 * about people that leaves the site comes from here.
 *
 * <p>Primary and complementary suppression as in the handbook of the French statistical office on
 * confidentiality; what an attacker can work out is bounded as in a transportation problem with one
 * equation.
 */
public final class DisclosureControl {
  public static final int USUAL_THRESHOLD = 11;
  public static final int LOWEST_THRESHOLD = 5;

  private final int threshold;

  /**
   * @throws IllegalArgumentException below the lowest threshold that may be set
   */
  public DisclosureControl(int threshold) {
    if (threshold < LOWEST_THRESHOLD) {
      throw new IllegalArgumentException("A threshold of " + threshold + " protects nobody");
    }
    this.threshold = threshold;
  }

  public int threshold() {
    return threshold;
  }

  /** A count that stands alone. */
  public Cell single(int count) {
    return isSmall(count) ? new Cell(Cell.Kind.FEWER, threshold) : shown(count);
  }

  /**
   * A value in the middle of others, as a median.
   *
   * @param contributors from how many it comes: too few, and it is not told
   */
  public Cell middle(int value, int contributors) {
    return contributors < threshold ? new Cell(Cell.Kind.WITHHELD, 0) : shown(value);
  }

  /** All of these withheld: their total is not known, or is itself hidden. */
  public List<Cell> withheld(int count) {
    return java.util.Collections.nCopies(count, new Cell(Cell.Kind.WITHHELD, 0));
  }

  /**
   * The parts of a total that is told beside them.
   *
   * @param total as it is told
   * @param parts that add up to it
   */
  public List<Cell> parts(Cell total, int... parts) {
    if (!total.isShown()) {
      return withheld(parts.length);
    }
    if (Arrays.stream(parts).sum() != total.number()) {
      throw new IllegalArgumentException("Parts of something else");
    }
    Cell.Kind[] kinds = new Cell.Kind[parts.length];
    for (int i = 0; i < parts.length; i++) {
      kinds[i] = isSmall(parts[i]) ? Cell.Kind.FEWER : Cell.Kind.SHOWN;
    }
    while (givesBack(kinds, parts)) {
      int next = smallestShown(kinds, parts);
      if (next < 0) {
        // With every part hidden, only saying less of each is left.
        Arrays.fill(kinds, Cell.Kind.WITHHELD);
        break;
      }
      kinds[next] = Cell.Kind.WITHHELD;
    }
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      cells.add(
          switch (kinds[i]) {
            case SHOWN -> shown(parts[i]);
            case FEWER -> new Cell(Cell.Kind.FEWER, threshold);
            case WITHHELD -> new Cell(Cell.Kind.WITHHELD, 0);
          });
    }
    return cells;
  }

  private boolean isSmall(int count) {
    return count > 0 && count < threshold;
  }

  private static Cell shown(int count) {
    return new Cell(Cell.Kind.SHOWN, count);
  }

  /** The smallest is lost with least; an empty one protects nothing. */
  private static int smallestShown(Cell.Kind[] kinds, int[] parts) {
    int smallest = -1;
    for (int i = 0; i < parts.length; i++) {
      boolean candidate = kinds[i] == Cell.Kind.SHOWN && parts[i] > 0;
      if (candidate && (smallest < 0 || parts[i] < parts[smallest])) {
        smallest = i;
      }
    }
    return smallest;
  }

  /**
   * One hidden part could be worked out: a reader knows the sum of the hidden ones, that those told
   * as fewer lie between 1 and the threshold, and that the others were large enough to be told.
   */
  private boolean givesBack(Cell.Kind[] kinds, int[] parts) {
    int sum = 0;
    int hidden = 0;
    for (int i = 0; i < parts.length; i++) {
      if (kinds[i] != Cell.Kind.SHOWN) {
        sum += parts[i];
        hidden++;
      }
    }
    for (int i = 0; i < parts.length; i++) {
      if (kinds[i] != Cell.Kind.SHOWN && isFixed(kinds, i, sum)) {
        return true;
      }
    }
    return hidden == 1;
  }

  private boolean isFixed(Cell.Kind[] kinds, int cell, int sum) {
    int least = 0;
    int most = 0;
    for (int i = 0; i < kinds.length; i++) {
      if (i != cell && kinds[i] != Cell.Kind.SHOWN) {
        least += lowest(kinds[i]);
        most += highest(kinds[i], sum);
      }
    }
    int from = Math.max(lowest(kinds[cell]), sum - most);
    int to = Math.min(highest(kinds[cell], sum), sum - least);
    return from >= to;
  }

  private int lowest(Cell.Kind kind) {
    return kind == Cell.Kind.FEWER ? 1 : threshold;
  }

  private int highest(Cell.Kind kind, int sum) {
    return kind == Cell.Kind.FEWER ? threshold - 1 : sum;
  }
}
