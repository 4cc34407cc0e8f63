package org.declic.assessment.simulator;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.declic.content.Structure;

/**
 * One thing done in a practice window: {@code open message=m1}. It holds ids, counts and yes or no,
 * so narrow that no word somebody typed could travel in it.
 */
public record Event(String kind, Map<String, String> fields) {
  static final String HINT = "hint";
  static final String UNDO = "undo";
  static final String RESTART = "restart";
  static final String STOP = "stop";

  private static final String BY = "by";
  private static final int FIELDS = 6;
  private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{0,19}");
  private static final Pattern NAME = Pattern.compile("[a-z]{1,12}");
  private static final Pattern VALUE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

  /**
   * @throws RefusedEvents when it holds anything else than ids, counts and yes or no
   */
  public Event {
    fields = Map.copyOf(fields);
    boolean narrow =
        KIND.matcher(kind).matches()
            && fields.size() <= FIELDS
            && fields.keySet().stream().allMatch(name -> NAME.matcher(name).matches())
            && fields.values().stream().allMatch(value -> VALUE.matcher(value).matches());
    if (!narrow) {
      throw new RefusedEvents(RefusedEvents.Reason.UNREADABLE, 0);
    }
  }

  public static Event of(String kind, String... namesAndValues) {
    Map<String, String> fields = new TreeMap<>();
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Event(kind, fields);
  }

  /** As an author writes it: {@code {event: open, message: m1}}. */
  static Event written(Structure entry) {
    Map<String, String> fields = new TreeMap<>();
    for (String key : entry.keys()) {
      if (!key.equals("event")) {
        entry.text(key).ifPresent(value -> fields.put(key, value));
      }
    }
    return new Event(entry.text("event").orElse(""), fields);
  }

  /** The value of a field; empty text when it is not there. */
  public String id(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The value of a field as a count; -1 when it is none. */
  public int count(String name) {
    String value = id(name);
    return value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : -1;
  }

  public boolean yes(String name) {
    return id(name).equals("true");
  }

  boolean is(String other) {
    return kind.equals(other);
  }

  /** With what it was done, when this event says so: from then on it stays the same. */
  Optional<Means> means() {
    return Means.of(id(BY));
  }
}
