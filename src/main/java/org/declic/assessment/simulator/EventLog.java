package org.declic.assessment.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was done in one run, in order. It only grows; a part that comes twice counts once, so that a
 * browser may send again what it is not sure about.
 */
public record EventLog(List<Event> events) {
  /** The page stops by itself before this. */
  public static final int LIMIT = 500;

  /** Characters of JSON; the longest honest log is half of it. */
  public static final int TEXT_LIMIT = 100_000;

  public static final EventLog EMPTY = new EventLog(List.of());

  /**
   * @throws RefusedEvents when there are too many
   */
  public EventLog {
    events = List.copyOf(events);
    if (events.size() > LIMIT) {
      throw new RefusedEvents(RefusedEvents.Reason.TOO_MANY, LIMIT);
    }
  }

  public static EventLog of(Event... events) {
    return new EventLog(List.of(events));
  }

  /**
   * Reads a JSON array of events; no text at all is an empty log.
   *
   * @throws RefusedEvents for anything else
   */
  public static EventLog read(String json) {
    if (json == null || json.isBlank()) {
      return EMPTY;
    }
    if (json.length() > TEXT_LIMIT) {
      throw new RefusedEvents(RefusedEvents.Reason.TOO_MANY, LIMIT);
    }
    return new EventLog(new EventReader(json).events());
  }

  /**
   * Reads what the page posts: {@code {"from": 12, "events": [...]}}.
   *
   * @throws RefusedEvents for anything else
   */
  public static Increment readIncrement(String json) {
    if (json == null || json.length() > TEXT_LIMIT) {
      throw new RefusedEvents(RefusedEvents.Reason.UNREADABLE, 0);
    }
    return new EventReader(json).increment();
  }

  public int size() {
    return events.size();
  }

  /**
   * This log with what came after it.
   *
   * @param from index that the first of these events has in the run
   * @throws RefusedEvents when events in between are missing, or when known ones are contradicted
   */
  public EventLog with(int from, List<Event> more) {
    if (from < 0 || from > size()) {
      throw new RefusedEvents(RefusedEvents.Reason.GAP, size());
    }
    int known = Math.min(size() - from, more.size());
    if (!events.subList(from, from + known).equals(more.subList(0, known))) {
      throw new RefusedEvents(RefusedEvents.Reason.CONTRADICTION, from);
    }
    List<Event> all = new ArrayList<>(events);
    all.addAll(more.subList(known, more.size()));
    return new EventLog(all);
  }

  public EventLog with(Increment increment) {
    return with(increment.from(), increment.events());
  }

  /** To be kept, and given back to the page after a reload. */
  public String json() {
    return Json.write(
        events.stream()
            .map(
                event -> {
                  Map<String, Object> fields = new TreeMap<>(event.fields());
                  fields.replaceAll((name, value) -> Json.plain((String) value));
                  fields.put(EventReader.KIND, event.kind());
                  return fields;
                })
            .toList());
  }

  /** A part of a run as it travels. */
  public record Increment(int from, List<Event> events) {}
}
