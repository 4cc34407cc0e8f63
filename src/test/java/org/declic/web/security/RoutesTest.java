package org.declic.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declic.identity.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The table of routes names every address there is, and the rules under which it stands. */
@Tag("ACC-02")
class RoutesTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern SERVLET = Pattern.compile("@WebServlet\\((.*?)\\)", Pattern.DOTALL);

  @Test
  void every_page_and_every_servlet_has_its_line() throws IOException {
    Set<String> written = routes().stream().map(Route::page).collect(Collectors.toSet());

    assertThat(Stream.concat(pages().stream(), servlets().stream()))
        .allSatisfy(
            address ->
                assertThat(written)
                    .as(
                        "%s has no line in %s: add one that says for whom it is, which object its"
                            + " address names, and what it answers for one’s own, a colleague’s,"
                            + " another site’s and an unknown one",
                        address, Route.TABLE)
                    .anyMatch(page -> covers(address, page)));
  }

  @Test
  void every_line_has_its_page_or_servlet() throws IOException {
    Set<String> known = new TreeSet<>(pages());
    known.addAll(servlets());

    assertThat(routes())
        .allSatisfy(
            route ->
                assertThat(known)
                    .as("%s stands in %s and is no page any more", route.page(), Route.TABLE)
                    .anyMatch(address -> covers(address, route.page())));
  }

  @Test
  void every_line_is_for_whom_the_gate_lets_in() throws IOException {
    Map<String, String> rules = rules();

    assertThat(routes())
        .allSatisfy(
            route -> {
              String rule =
                  rules.entrySet().stream()
                      .filter(entry -> covers(entry.getKey(), route.page()))
                      .map(Map.Entry::getValue)
                      .findFirst()
                      .orElseThrow();
              assertThat(route.audience())
                  .as(
                      "%s is for « %s » in %s, shiro.ini lets « %s » in: whichever was meant, say"
                          + " it in both",
                      route.page(), route.audience(), Route.TABLE, rule)
                  .isEqualTo(rule);
            });
  }

  @Test
  void whomever_a_page_is_for_holds_what_it_asks_for_or_is_answered_apart() {
    Set<String> permissions =
        Arrays.stream(Role.values())
            .flatMap(role -> role.permissions().stream())
            .collect(Collectors.toSet());

    for (Route route : routes()) {
      if (route.holds().equals("-")) {
        continue;
      }
      assertThat(permissions)
          .as("%s asks for a permission that no role holds", route.page())
          .contains(route.holds());
      for (Part part : Part.values()) {
        if (part.isIn(route.audience()) && !part.holds(route.holds())) {
          assertThat(route.answers().get(Route.Whose.OWN).others())
              .as(
                  "%s is for %s, who does not hold %s: say in its line what they get",
                  route.page(), part, route.holds())
              .containsKey(part);
        }
      }
    }
  }

  @Test
  void nothing_of_another_site_is_ever_shown_to_staff() {
    for (Route route : routes()) {
      boolean shared = Part.isForEverybody(route.audience()) || route.audience().equals("learner");
      if (route.objects().isEmpty() || shared) {
        continue;
      }
      String kind = route.objects().get(route.objects().size() - 1).kind();
      assertThat(route.answers().get(Route.Whose.ELSEWHERE).usual())
          .as("%s, a %s of another site", route.page(), kind)
          .doesNotStartWith("200");
    }
  }

  private static List<Route> routes() {
    return Route.all();
  }

  private static Set<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files
          .filter(file -> file.toString().endsWith(".xhtml"))
          .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
          .filter(address -> !address.startsWith("/WEB-INF/"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> servlets() throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        Matcher servlet = SERVLET.matcher(source);
        while (servlet.find()) {
          found.addAll(addresses(servlet.group(1), source));
        }
      }
    }
    assertThat(found).hasSizeGreaterThan(10);
    return found;
  }

  /** Written out, or by the name of a constant. */
  private static Set<String> addresses(String annotation, String source) {
    Set<String> found = new TreeSet<>();
    Matcher text = Pattern.compile("\"([^\"]*)\"").matcher(annotation);
    while (text.find()) {
      found.add(text.group(1).isEmpty() ? "/" : text.group(1));
    }
    Matcher constant = Pattern.compile("\\w+\\.([A-Z_]+)").matcher(annotation);
    while (constant.find()) {
      Matcher value = Pattern.compile(" " + constant.group(1) + " = \"([^\"]*)\"").matcher(source);
      assertThat(value.find()).as("the address %s", constant.group(1)).isTrue();
      found.add(value.group(1));
    }
    assertThat(found).as("addresses of @WebServlet(%s)", annotation).isNotEmpty();
    return found;
  }

  /** In the order in which they are read, the first that fits counts. */
  private static Map<String, String> rules() throws IOException {
    Map<String, String> rules = new LinkedHashMap<>();
    Files.readString(PAGES.resolve("WEB-INF/shiro.ini"))
        .lines()
        .dropWhile(line -> !line.equals("[urls]"))
        .skip(1)
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(" = ", 2))
        .forEach(line -> rules.put(line[0], audience(line[1])));
    return rules;
  }

  private static String audience(String filters) {
    Matcher named = Pattern.compile("for\\[(\\w+)]").matcher(filters);
    return named.find() ? named.group(1) : filters.endsWith("anon") ? "anon" : "who";
  }

  /** Whether a pattern of a rule or a servlet fits an address. */
  private static boolean covers(String pattern, String address) {
    return pattern.equals(address)
        || pattern.endsWith("/**") && address.startsWith(pattern.substring(0, pattern.length() - 2))
        || pattern.endsWith("/*") && address.startsWith(pattern.substring(0, pattern.length() - 1));
  }
}
