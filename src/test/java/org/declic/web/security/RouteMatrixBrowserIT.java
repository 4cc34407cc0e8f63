package org.declic.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.declic.platform.TimeOrderedId;
import org.declic.testing.BrowserTest;
import org.declic.testing.DeclicServer;
import org.declic.web.security.Route.Named;
import org.declic.web.security.Route.Whose;
import org.declic.web.security.Wire.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every address is asked by everybody, with their own objects, with those of somebody else of their
 * site, of another site, and with some that do not exist. The table of routes says each answer.
 */
@BrowserTest
@Tag("ACC-02")
@Tag("ACC-05")
class RouteMatrixBrowserIT {
  private static final int AT_LEAST = 1_500;

  @Test
  void every_cell_of_the_table_answers_as_it_says(DeclicServer server) {
    List<Route> routes = Route.all();
    List<Asker> askers = Abreast.of(Asker.all(server), Asker::walked);
    Known known = new Known(askers, routes);

    List<Cells> all = Abreast.of(askers, asker -> ask(asker, routes, known));

    Map<Whose, Integer> asked = new EnumMap<>(Whose.class);
    all.forEach(cells -> cells.asked().forEach((w, n) -> asked.merge(w, n, Integer::sum)));
    int sum = asked.values().stream().mapToInt(Integer::intValue).sum();
    System.out.println("Cells of the table of routes asked: " + sum + " " + asked);
    assertThat(all.stream().map(Cells::wrong).flatMap(Collection::stream)).isEmpty();
    assertThat(sum).isGreaterThan(AT_LEAST);
  }

  /** How many cells of one person were asked, and which of them answered otherwise. */
  private record Cells(Map<Whose, Integer> asked, List<String> wrong) {}

  private static Cells ask(Asker asker, List<Route> routes, Known known) {
    Cells cells = new Cells(new EnumMap<>(Whose.class), new ArrayList<>());
    for (Route route : routes) {
      for (Whose whose : route.answers().keySet()) {
        String expected = route.expected(asker.part(), whose);
        if (expected.equals(Route.NOT_ASKED)) {
          continue;
        }
        for (String address : addresses(asker, route, whose, known)) {
          cells.asked().merge(whose, 1, Integer::sum);
          Answer answer = asker.wire().get(address);
          if (!fits(asker, expected, address, answer)) {
            cells
                .wrong()
                .add(
                    "%s, %s, %s: %s expected, was %d %s"
                        .formatted(
                            asker, address, whose, expected, answer.status(), answer.location()));
          }
        }
      }
    }
    return cells;
  }

  private static List<String> addresses(Asker asker, Route route, Whose whose, Known known) {
    List<String> addresses = List.of(route.address() + (route.address().contains("?") ? "&" : "?"));
    for (Named named : route.objects()) {
      List<String> longer = new ArrayList<>();
      for (String id : known.some(asker, route, named, whose)) {
        addresses.forEach(start -> longer.add(start + named.parameter() + "=" + id + "&"));
      }
      addresses = longer;
    }
    return addresses.stream().map(address -> address.substring(0, address.length() - 1)).toList();
  }

  private static boolean fits(Asker asker, String expected, String address, Answer answer) {
    if (expected.equals(Route.LIKE_UNKNOWN)) {
      return answer.status() == 200 && isLikeUnknown(asker.wire(), address, answer);
    }
    for (String one : expected.split(" or ")) {
      String[] words = one.split(" ");
      boolean there = words.length == 1 || answer.location().startsWith(words[1]);
      if (answer.status() == Integer.parseInt(words[0]) && there) {
        return true;
      }
    }
    return false;
  }

  /** The clock of a page may tick between two looks: then a second one decides. */
  private static boolean isLikeUnknown(Wire wire, String address, Answer answer) {
    int last = address.lastIndexOf('=') + 1;
    String unknown = address.substring(0, last) + TimeOrderedId.next();
    return PageText.of(answer).equals(PageText.of(wire.get(unknown)))
        || PageText.of(wire.get(address)).equals(PageText.of(wire.get(unknown)));
  }
}
