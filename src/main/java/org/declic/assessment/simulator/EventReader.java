package org.declic.assessment.simulator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the JSON of events and nothing else: flat objects of short plain strings, small whole
 * numbers and yes or no. No escapes, no nesting, so there is little that could go wrong.
 */
final class EventReader {
  static final String KIND = "t";

  private static final int STRING = 40;

  private final String text;
  private int at;

  EventReader(String text) {
    this.text = text;
  }

  List<Event> events() {
    List<Event> events = array();
    end();
    return events;
  }

  EventLog.Increment increment() {
    int from = -1;
    List<Event> events = List.of();
    Set<String> seen = new HashSet<>();
    expect('{');
    do {
      String name = string();
      expect(':');
      if (!seen.add(name)) {
        throw unreadable();
      }
      switch (name) {
        case "from" -> from = Integer.parseInt(number());
        case "events" -> events = array();
        default -> throw unreadable();
      }
    } while (take(','));
    expect('}');
    end();
    if (from < 0 || seen.size() != 2) {
      throw unreadable();
    }
    return new EventLog.Increment(from, events);
  }

  private List<Event> array() {
    List<Event> events = new ArrayList<>();
    expect('[');
    if (take(']')) {
      return events;
    }
    do {
      if (events.size() == EventLog.LIMIT) {
        throw new RefusedEvents(RefusedEvents.Reason.TOO_MANY, EventLog.LIMIT);
      }
      events.add(event());
    } while (take(','));
    expect(']');
    return events;
  }

  private Event event() {
    Map<String, String> fields = new TreeMap<>();
    expect('{');
    do {
      String name = string();
      expect(':');
      if (fields.put(name, value()) != null) {
        throw unreadable();
      }
    } while (take(','));
    expect('}');
    String kind = fields.remove(KIND);
    if (kind == null) {
      throw unreadable();
    }
    return new Event(kind, fields);
  }

  private String value() {
    skip();
    for (String word : List.of("true", "false")) {
      if (text.startsWith(word, at)) {
        at += word.length();
        return word;
      }
    }
    return at < text.length() && text.charAt(at) == '"' ? string() : number();
  }

  private String string() {
    expect('"');
    int start = at;
    while (at < text.length() && text.charAt(at) != '"') {
      if (text.charAt(at) == '\\' || text.charAt(at) < ' ' || at - start >= STRING) {
        throw unreadable();
      }
      at++;
    }
    if (at == text.length()) {
      throw unreadable();
    }
    return text.substring(start, at++);
  }

  /** Whole, from 0 to 999999, written without leading zeros. */
  private String number() {
    skip();
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    String digits = text.substring(start, at);
    if (!digits.matches("0|[1-9][0-9]{0,5}")) {
      throw unreadable();
    }
    return digits;
  }

  private void expect(char c) {
    if (!take(c)) {
      throw unreadable();
    }
  }

  private boolean take(char c) {
    skip();
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void end() {
    skip();
    if (at != text.length()) {
      throw unreadable();
    }
  }

  private void skip() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private RefusedEvents unreadable() {
    return new RefusedEvents(RefusedEvents.Reason.UNREADABLE, 0);
  }
}
