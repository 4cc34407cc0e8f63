package org.declic.web.security;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.declic.platform.TimeOrderedId;
import org.declic.web.security.Route.Named;
import org.declic.web.security.Route.Whose;

/**
 * The objects that everybody found, by kind. What a page of one's own leads to is one's own there:
 * a learner finds the sheet of a session only where they have a seat.
 */
final class Known {
  private static final int OF_EACH = 2;

  private final Map<String, Map<String, Set<String>>> byKind = new HashMap<>();
  private final Map<String, Map<String, Set<String>>> byPage = new HashMap<>();
  private final Map<String, Boolean> said = new ConcurrentHashMap<>();
  private final List<Asker> askers;

  Known(List<Asker> askers, List<Route> routes) {
    this.askers = askers;
    Map<String, String> kinds = new HashMap<>();
    for (Route route : routes) {
      for (Named named : route.objects()) {
        kinds.put(place(route.page(), named.parameter()), named.kind());
      }
    }
    askers.forEach(asker -> asker.addresses().forEach(address -> read(asker, address, kinds)));
  }

  private void read(Asker asker, String address, Map<String, String> kinds) {
    String page = Crawl.page(address);
    if (page.length() == address.length()) {
      return;
    }
    for (String pair : address.substring(page.length() + 1).split("&")) {
      String[] sides = pair.split("=", 2);
      String place = place(page, sides[0]);
      if (sides.length == 2 && !sides[1].isEmpty() && kinds.containsKey(place)) {
        String value = URLDecoder.decode(sides[1], StandardCharsets.UTF_8);
        add(byPage, asker, place, value);
        add(byKind, asker, kinds.get(place), value);
      }
    }
  }

  private static void add(
      Map<String, Map<String, Set<String>>> all, Asker asker, String key, String value) {
    all.computeIfAbsent(asker.name(), a -> new HashMap<>())
        .computeIfAbsent(key, k -> new LinkedHashSet<>())
        .add(value);
  }

  private static String place(String page, String parameter) {
    return page + "?" + parameter;
  }

  /** Some objects to put into this parameter, none when there are none. */
  List<String> some(Asker asker, Route route, Named named, Whose whose) {
    String place = place(route.page(), named.parameter());
    Set<String> mine = ofPage(asker, place, named.kind());
    Stream<String> found =
        switch (named.always() ? Whose.OWN : whose) {
          case OWN -> mine.stream();
          case COLLEAGUE ->
              askers.stream()
                  .filter(asker::isColleagueOf)
                  .flatMap(other -> ofPage(other, place, named.kind()).stream())
                  .filter(id -> !mine.contains(id) && !hasSeat(asker, named.kind(), id));
          case ELSEWHERE -> elsewhere(asker, place, named.kind());
          case UNKNOWN -> Stream.of(TimeOrderedId.next(), "x");
        };
    return found.distinct().limit(named.always() ? 1 : OF_EACH).toList();
  }

  /** What their own pages lead to; where none leads there, what they know of this kind at all. */
  private Set<String> ofPage(Asker asker, String place, String kind) {
    return Optional.ofNullable(byPage.getOrDefault(asker.name(), Map.of()).get(place))
        .orElseGet(() -> ofKind(asker, kind));
  }

  Set<String> ofKind(Asker asker, String kind) {
    return byKind.getOrDefault(asker.name(), Map.of()).getOrDefault(kind, Set.of());
  }

  /**
   * Of another site, and nothing that a link of one's own leads to: whoever leads a session of
   * another site is its guest (ADR 0032), and meets who comes to it.
   */
  private Stream<String> elsewhere(Asker asker, String place, String kind) {
    Set<String> mine = ofKind(asker, kind);
    return askers.stream()
        .filter(other -> !other.site().equals(asker.site()))
        .flatMap(
            other ->
                Stream.of(ofPage(other, place, kind), ofKind(other, kind))
                    .flatMap(Collection::stream)
                    .filter(id -> !mine.contains(id) && !isGuest(asker, other, kind, id)));
  }

  /** Whoever has a seat gets the sheet of the session; not every such session was walked to. */
  private boolean hasSeat(Asker asker, String kind, String id) {
    return kind.equals("session")
        && asker.part() == Part.LEARNER
        && says(asker, "/learner/session.xhtml?id=" + id, "session-sheet.xhtml?id=" + id);
  }

  private boolean says(Asker asker, String address, String words) {
    return said.computeIfAbsent(
        asker.name() + address + words, key -> asker.wire().get(address).body().contains(words));
  }

  /** The page of a session names who leads it and who helps. */
  private boolean isGuest(Asker asker, Asker host, String kind, String id) {
    return List.of("session", "record").contains(kind)
        && List.of(Part.MEDIATOR, Part.LEAD).contains(asker.part())
        && says(host, "/mediator/session.xhtml?id=" + id, asker.name());
  }
}
