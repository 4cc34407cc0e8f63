package org.declic.interop.staffing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.declic.assignment.solver.Candidate.Span;

/** The members of one JSON object, asked for by name. What may be absent has a usual value. */
final class Members {
  private final JsonSpot spot;
  private final Map<String, JsonSpot> members;

  Members(JsonSpot spot, String... known) throws FileTrouble {
    this.spot = spot;
    this.members = spot.object(Set.of(known));
  }

  Optional<JsonSpot> at(String name) {
    return Optional.ofNullable(members.get(name));
  }

  private JsonSpot needed(String name) throws FileTrouble {
    JsonSpot found = members.get(name);
    if (found == null) {
      throw spot.trouble("missing", name);
    }
    return found;
  }

  String text(String name) throws FileTrouble {
    String text = needed(name).text();
    if (text.isBlank()) {
      throw needed(name).trouble("want_text");
    }
    return text;
  }

  String text(String name, String usual) throws FileTrouble {
    return members.containsKey(name) ? members.get(name).text() : usual;
  }

  int count(String name, int usual) throws FileTrouble {
    return count(name, usual, 1_000_000);
  }

  int count(String name, int usual, int most) throws FileTrouble {
    return members.containsKey(name) ? (int) members.get(name).number(0, most) : usual;
  }

  int count(String name) throws FileTrouble {
    return (int) needed(name).number(0, 1_000_000);
  }

  /** In points: large, but sums of them still fit. */
  long points(String name) throws FileTrouble {
    return needed(name).number(0, 1_000_000_000L);
  }

  long points(String name, long usual) throws FileTrouble {
    return members.containsKey(name) ? points(name) : usual;
  }

  OptionalInt maybeCount(String name) throws FileTrouble {
    return members.containsKey(name)
        ? OptionalInt.of((int) members.get(name).number(0, 100_000_000))
        : OptionalInt.empty();
  }

  boolean flag(String name, boolean usual) throws FileTrouble {
    return members.containsKey(name) ? members.get(name).flag() : usual;
  }

  Set<String> texts(String name, Set<String> usual) throws FileTrouble {
    if (!members.containsKey(name)) {
      return usual;
    }
    Set<String> texts = new LinkedHashSet<>();
    for (JsonSpot one : members.get(name).list()) {
      texts.add(one.text());
    }
    return texts;
  }

  List<JsonSpot> list(String name) throws FileTrouble {
    return members.containsKey(name) ? members.get(name).list() : List.of();
  }

  List<JsonSpot> neededList(String name) throws FileTrouble {
    return needed(name).list();
  }

  List<Span> spans(String name) throws FileTrouble {
    List<Span> spans = new ArrayList<>();
    for (JsonSpot one : list(name)) {
      spans.add(new Members(one, "from", "to").span());
    }
    return spans;
  }

  /** From "from" to "to", which comes later. */
  Span span() throws FileTrouble {
    Instant from = needed("from").instant();
    Instant to = needed("to").instant();
    if (!to.isAfter(from)) {
      throw needed("to").trouble("ends_before");
    }
    return new Span(from, to);
  }

  /** None when neither end is given. */
  Optional<Span> maybeSpan() throws FileTrouble {
    return members.containsKey("from") || members.containsKey("to")
        ? Optional.of(span())
        : Optional.empty();
  }

  <E extends Enum<E>> E oneOf(String name, Class<E> values, E usual) throws FileTrouble {
    if (!members.containsKey(name)) {
      return usual;
    }
    String text = members.get(name).text();
    for (E value : values.getEnumConstants()) {
      if (value.name().equals(text)) {
        return value;
      }
    }
    throw members
        .get(name)
        .trouble("want_one_of", text, List.of(values.getEnumConstants()).toString());
  }

  JsonSpot spot() {
    return spot;
  }
}
