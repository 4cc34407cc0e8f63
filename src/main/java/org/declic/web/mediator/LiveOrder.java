package org.declic.web.mediator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The order that the page showed first, and what everybody needed then. It travels with the page:
 * the order changes only when the mediator says so, what changed meanwhile is counted.
 *
 * @param seen the number of {@link Need} by learner, in the order shown
 */
record LiveOrder(Instant at, Map<String, Integer> seen) {
  private static final int LONGEST = 20_000;

  /** The order of this moment. */
  static LiveOrder of(List<LiveTile> tiles, Instant now) {
    Map<String, Integer> seen = new LinkedHashMap<>();
    tiles.stream()
        .sorted(LiveTile.BY_NEED)
        .forEach(tile -> seen.put(tile.id(), tile.need().ordinal()));
    return new LiveOrder(now, seen);
  }

  /**
   * What {@link #text} wrote; the order of this moment when the text is missing or none of ours, or
   * when nobody was there yet.
   */
  static LiveOrder read(String text, List<LiveTile> tiles, Instant now) {
    if (text.isEmpty() || text.length() > LONGEST || !text.matches("[0-9]{1,15}(_[0-9a-f.-]+)+")) {
      return of(tiles, now);
    }
    String[] parts = text.split("_");
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      int dot = parts[i].lastIndexOf('.');
      if (dot < 1 || !parts[i].substring(dot + 1).matches("[0-9]")) {
        return of(tiles, now);
      }
      seen.put(parts[i].substring(0, dot), Integer.parseInt(parts[i].substring(dot + 1)));
    }
    return new LiveOrder(Instant.ofEpochMilli(Long.parseLong(parts[0])), seen);
  }

  /** For the address and the page. */
  String text() {
    return seen.entrySet().stream()
        .map(entry -> "_" + entry.getKey() + "." + entry.getValue())
        .collect(Collectors.joining("", Long.toString(at.toEpochMilli()), ""));
  }

  /** Who was shown stays where they were; who came since waits for the next order. */
  List<LiveTile> arrange(List<LiveTile> tiles) {
    List<String> places = new ArrayList<>(seen.keySet());
    return tiles.stream()
        .filter(tile -> seen.containsKey(tile.id()))
        .sorted(Comparator.comparingInt(tile -> places.indexOf(tile.id())))
        .toList();
  }

  /** How many people need something else than when the order was made, or came since. */
  int changes(List<LiveTile> tiles) {
    return (int)
        tiles.stream()
            .filter(tile -> !Integer.valueOf(tile.need().ordinal()).equals(seen.get(tile.id())))
            .count();
  }
}
