package org.declic.web.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One line of the table of routes; the head of the file says what its columns mean. */
record Route(
    String address,
    String audience,
    String holds,
    List<Named> objects,
    Map<Whose, Expected> answers) {
  static final Path TABLE = Path.of("src/test/resources/routes.txt");
  static final String LIKE_UNKNOWN = "like unknown";
  static final String NOT_ASKED = "-";

  /** Whose object an address names. */
  enum Whose {
    OWN,
    COLLEAGUE,
    ELSEWHERE,
    UNKNOWN
  }

  /** A parameter, the kind of object it names, and whether it is one's own in every cell. */
  record Named(String parameter, String kind, boolean always) {
    static Named read(String text) {
      String[] sides = text.strip().split("=", 2);
      boolean always = sides[1].startsWith("own ");
      return new Named(sides[0], sides[1].substring(always ? 4 : 0), always);
    }
  }

  /** What one cell answers, and to some another answer. */
  record Expected(String usual, Map<Part, String> others) {
    static Expected read(String text) {
      String[] parts = text.split(";");
      Map<Part, String> others = new EnumMap<>(Part.class);
      for (String other : Arrays.asList(parts).subList(1, parts.length)) {
        String[] words = other.strip().split(" ", 2);
        others.put(Part.valueOf(words[0].toUpperCase(Locale.ROOT)), words[1]);
      }
      return new Expected(parts[0].strip(), others);
    }
  }

  static List<Route> all() {
    try (var lines = Files.lines(TABLE)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Route::read)
          .toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static Route read(String line) {
    String[] cells = line.split(" \\| ");
    boolean plain = cells.length > 3 && cells[3].equals("-");
    if (cells.length != (plain ? 5 : 8)) {
      throw new IllegalArgumentException("Not 5 columns, or 8 with an object: " + line);
    }
    Map<Whose, Expected> answers = new EnumMap<>(Whose.class);
    for (int i = 4; i < cells.length; i++) {
      answers.put(Whose.values()[i - 4], Expected.read(cells[i]));
    }
    List<Named> objects =
        plain ? List.of() : Arrays.stream(cells[3].split(",")).map(Named::read).toList();
    return new Route(cells[0].strip(), cells[1], cells[2], objects, answers);
  }

  /** The address without what is asked of it. */
  String page() {
    return Crawl.page(address);
  }

  /** What this person is answered. */
  String expected(Part part, Whose whose) {
    if (!part.isIn(audience)) {
      return part.refusal(audience);
    }
    Expected expected = answers.get(whose);
    return expected.others().getOrDefault(part, expected.usual());
  }

  /** The kind of a parameter of this page. */
  Optional<String> kind(String parameter) {
    return objects.stream()
        .filter(named -> named.parameter().equals(parameter))
        .map(Named::kind)
        .findFirst();
  }
}
