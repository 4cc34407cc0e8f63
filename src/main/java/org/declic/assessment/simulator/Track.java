package org.declic.assessment.simulator;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.declic.content.Structure;

/**
 * One part of the mouse practice. What a kind does not use is empty.
 *
 * @param kind click, scroll, drag, tick, list or point
 * @param size of the targets in CSS pixels
 * @param points of the targets, in hundredths of the field; to point at, the middle and the size of
 *     each part of the drawing
 * @param success how many targets, or parts, must be hit in two tries
 * @param right the one or the ones to choose or to tick; to point at, all of them in their order
 * @param pairs the place of each thing to move; to point at, the typed error of a part that is
 *     often taken for another
 * @param drawing what is pointed at
 */
record Track(
    String id,
    String kind,
    int size,
    List<List<Integer>> points,
    int success,
    List<String> items,
    List<String> right,
    List<String> places,
    Map<String, String> pairs,
    String drawing) {
  static final String CLICK = "click";
  static final String SCROLL = "scroll";
  static final String DRAG = "drag";
  static final String TICK = "tick";
  static final String LIST = "list";
  static final String POINT = "point";
  static final List<String> KINDS = List.of(CLICK, SCROLL, DRAG, TICK, LIST, POINT);

  static Track of(Structure entry) {
    Map<String, String> pairs =
        entry
            .child(entry.has("traps") ? "traps" : "pairs")
            .map(
                p ->
                    p.keys().stream()
                        .collect(Collectors.toMap(key -> key, key -> p.text(key).orElse(""))))
            .orElse(Map.of());
    boolean pointing = entry.has("areas");
    List<String> right = entry.texts(pointing ? "asks" : entry.has("target") ? "target" : "right");
    List<List<Integer>> points =
        entry.list(pointing ? "areas" : "points").stream()
            .map(point -> point.items().stream().map(xy -> hundredths(xy.value())).toList())
            .toList();
    return new Track(
        entry.text("id").orElse(""),
        entry.text("kind").orElse(""),
        entry.number("size").orElse(0),
        points,
        entry.number("success").orElse(pointing ? right.size() : points.size()),
        entry.texts("items"),
        right,
        entry.texts("places"),
        pairs,
        entry.text("drawing").orElse(""));
  }

  private static int hundredths(String value) {
    return value.matches("[0-9]{1,3}") ? Integer.parseInt(value) : -1;
  }

  boolean is(String other) {
    return kind.equals(other);
  }

  boolean isRight(String item) {
    return right.contains(item);
  }
}
