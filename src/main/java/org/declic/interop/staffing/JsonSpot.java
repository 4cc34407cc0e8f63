package org.declic.interop.staffing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A value of a JSON file that knows where it stands, so that what is wrong with it can be told. */
final class JsonSpot {
  private static final JsonFactory JSON = new JsonFactory();

  /** Between them every time can be counted in milliseconds, and a year has four digits. */
  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  private final Object value;
  private final int line;
  private final String path;

  private JsonSpot(Object value, int line, String path) {
    this.value = value;
    this.line = line;
    this.path = path;
  }

  /** The whole of a file. */
  static JsonSpot read(Reader file) throws IOException, FileTrouble {
    try (JsonParser parser = JSON.createParser(file)) {
      if (parser.nextToken() == null) {
        throw new FileTrouble("nothing", 1, "");
      }
      JsonSpot whole = read(parser, "");
      if (parser.nextToken() != null) {
        JsonLocation more = parser.currentTokenLocation();
        throw new FileTrouble("not_json", more.getLineNr(), "", more.getColumnNr());
      }
      return whole;
    } catch (JsonProcessingException broken) {
      String key = broken instanceof StreamConstraintsException ? "beyond" : "not_json";
      JsonLocation place = broken.getLocation();
      throw place == null
          ? new FileTrouble(key, 1, "", 1)
          : new FileTrouble(key, place.getLineNr(), "", place.getColumnNr());
    }
  }

  private static JsonSpot read(JsonParser parser, String path) throws IOException, FileTrouble {
    int line = line(parser);
    return switch (parser.currentToken()) {
      case START_OBJECT -> new JsonSpot(members(parser, path), line, path);
      case START_ARRAY -> new JsonSpot(elements(parser, path), line, path);
      case VALUE_STRING -> new JsonSpot(parser.getText(), line, path);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new JsonSpot(parser.getDecimalValue(), line, path);
      case VALUE_TRUE, VALUE_FALSE -> new JsonSpot(parser.getBooleanValue(), line, path);
      default -> new JsonSpot(Optional.empty(), line, path);
    };
  }

  private static Map<String, JsonSpot> members(JsonParser parser, String path)
      throws IOException, FileTrouble {
    Map<String, JsonSpot> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      JsonSpot member = read(parser, path.isEmpty() ? name : path + "." + name);
      if (members.put(name, member) != null) {
        throw member.trouble("member_twice", name);
      }
    }
    return members;
  }

  private static List<JsonSpot> elements(JsonParser parser, String path)
      throws IOException, FileTrouble {
    List<JsonSpot> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(read(parser, path + "[" + elements.size() + "]"));
    }
    return elements;
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  FileTrouble trouble(String key, Object... details) {
    return new FileTrouble(key, line, path, details);
  }

  /** Its members, when all of them are among these. */
  @SuppressWarnings("unchecked")
  Map<String, JsonSpot> object(Set<String> known) throws FileTrouble {
    if (!(value instanceof Map)) {
      throw trouble("want_object");
    }
    Map<String, JsonSpot> members = (Map<String, JsonSpot>) value;
    for (Map.Entry<String, JsonSpot> member : members.entrySet()) {
      if (!known.contains(member.getKey())) {
        throw member
            .getValue()
            .trouble("unknown_member", member.getKey(), String.join(", ", sorted(known)));
      }
    }
    return members;
  }

  private static List<String> sorted(Set<String> names) {
    return names.stream().sorted().toList();
  }

  /** Its members, whatever they are called. */
  @SuppressWarnings("unchecked")
  Map<String, JsonSpot> anyObject() throws FileTrouble {
    if (!(value instanceof Map)) {
      throw trouble("want_object");
    }
    return (Map<String, JsonSpot>) value;
  }

  @SuppressWarnings("unchecked")
  List<JsonSpot> list() throws FileTrouble {
    if (!(value instanceof List)) {
      throw trouble("want_list");
    }
    return (List<JsonSpot>) value;
  }

  String text() throws FileTrouble {
    if (!(value instanceof String text)) {
      throw trouble("want_text");
    }
    return text;
  }

  boolean flag() throws FileTrouble {
    if (!(value instanceof Boolean flag)) {
      throw trouble("want_flag");
    }
    return flag;
  }

  /** A whole number between the two. */
  long number(long least, long most) throws FileTrouble {
    if (!(value instanceof BigDecimal number)) {
      throw trouble("want_number", least, most);
    }
    try {
      long exact = number.longValueExact();
      if (exact < least || exact > most) {
        throw trouble("want_number", least, most);
      }
      return exact;
    } catch (ArithmeticException notWhole) {
      throw trouble("want_number", least, most);
    }
  }

  /** ISO 8601 with its offset, as in 2026-11-30T09:00:00+01:00. */
  Instant instant() throws FileTrouble {
    try {
      Instant instant = OffsetDateTime.parse(text()).toInstant();
      if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
        throw trouble("want_near", text(), 1900, 2200);
      }
      return instant;
    } catch (DateTimeParseException other) {
      throw trouble("want_instant", text(), "2026-11-30T09:00:00+01:00");
    }
  }
}
