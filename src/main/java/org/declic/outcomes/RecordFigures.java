package org.declic.outcomes;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a session says of itself: counts, never people.
 *
 * @param booked people with a card who had a seat
 * @param present of those, who came
 * @param walkIns of those who came, how many took their seat when it had begun
 * @param withoutPass counted at the door; a count stays a count
 * @param absent of the booked, who did not come
 * @param firstTime of those who came, who had never come before
 * @param units people with a card who worked on each unit meanwhile
 * @param seenUnaided observations « sans aide », by the mediators, in this session
 * @param seenHelped the other observations
 * @param late of those who came, who came late
 * @param leftEarly of those who came, who left before the end
 * @param excused of those who did not come, who had said so
 * @param leftUnserved of those counted absent, who came and left before anybody had time for them
 */
public record RecordFigures(
    int booked,
    int present,
    int walkIns,
    int withoutPass,
    int absent,
    int firstTime,
    Map<String, Integer> units,
    int seenUnaided,
    int seenHelped,
    int late,
    int leftEarly,
    int excused,
    int leftUnserved) {

  public RecordFigures {
    units = new TreeMap<>(units);
  }

  /** Everybody who was in the room, with and without a card. */
  public int participants() {
    return present + withoutPass;
  }

  /** With a card and a seat taken beforehand. */
  public int enrolled() {
    return present - walkIns;
  }

  /** Did not come, said nothing. */
  public int missing() {
    return absent - excused - leftUnserved;
  }

  public int observations() {
    return seenUnaided + seenHelped;
  }

  String unitsText() {
    return units.entrySet().stream()
        .map(unit -> unit.getKey() + ":" + unit.getValue())
        .collect(Collectors.joining(","));
  }

  static Map<String, Integer> unitsOf(String text) {
    Map<String, Integer> units = new TreeMap<>();
    if (!text.isEmpty()) {
      for (String unit : text.split(",")) {
        int colon = unit.indexOf(':');
        units.put(unit.substring(0, colon), Integer.valueOf(unit.substring(colon + 1)));
      }
    }
    return units;
  }
}
