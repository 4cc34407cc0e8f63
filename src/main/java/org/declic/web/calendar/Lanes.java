package org.declic.web.calendar;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Rule: sessions of one day that overlap, directly or through others, share the width of the day in
 * equal lanes; each takes the first lane that is free at its beginning.
 */
public final class Lanes {

  private Lanes() {}

  /** From when to when something lasts, on one day. */
  public record Span(LocalTime start, LocalTime end) {}

  /** The how-manieth of how many; the first is 0. */
  public record Lane(int number, int of) {}

  /**
   * @param spans in the order of their beginnings
   * @return the lane of each, in the same order
   */
  public static List<Lane> of(List<Span> spans) {
    List<Lane> lanes = new ArrayList<>();
    int first = 0;
    while (first < spans.size()) {
      int next = endOfGroup(spans, first);
      group(spans.subList(first, next), lanes);
      first = next;
    }
    return lanes;
  }

  private static int endOfGroup(List<Span> spans, int first) {
    LocalTime until = spans.get(first).end();
    int next = first + 1;
    while (next < spans.size() && spans.get(next).start().isBefore(until)) {
      LocalTime end = spans.get(next).end();
      until = end.isAfter(until) ? end : until;
      next++;
    }
    return next;
  }

  private static void group(List<Span> spans, List<Lane> lanes) {
    List<LocalTime> freeFrom = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (Span span : spans) {
      int lane = 0;
      while (lane < freeFrom.size() && freeFrom.get(lane).isAfter(span.start())) {
        lane++;
      }
      if (lane == freeFrom.size()) {
        freeFrom.add(span.end());
      } else {
        freeFrom.set(lane, span.end());
      }
      numbers.add(lane);
    }
    numbers.forEach(number -> lanes.add(new Lane(number, freeFrom.size())));
  }
}
